"""The gates: all run, one summary, and a code that counts."""

from tests.tools import check
from tests.tools.check import Gate


def test_all_gates_run_also_after_a_failure() -> None:
    codes = {"lint": 1, "types": 0, "tests": 2}
    seen: list[str] = []
    ticks = iter(range(100))

    def start(gate: Gate) -> int:
        seen.append(gate.name)
        return codes[gate.name]

    outcomes = check.run([Gate(name, ()) for name in codes], start, lambda: float(next(ticks)))
    assert seen == ["lint", "types", "tests"]
    said = check.summary(outcomes)
    assert "FAILED  lint" in said
    assert "ok      types" in said
    assert "2 of 3 failed, 3 s" in said


def test_the_verdict_when_everything_holds() -> None:
    said = check.summary(check.run([Gate("lint", ())], lambda _: 0, lambda: 0.0))
    assert said.endswith("everything holds, 0 s")


def test_an_unknown_gate_is_refused() -> None:
    assert check.main(["spelling"]) == 2
