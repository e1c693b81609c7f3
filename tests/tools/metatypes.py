"""Describes the QObjects that Python offers to QML, in the form that Qt's ``qmltyperegistrar`` reads.

Qt's own ``pyside6-metaobjectdump`` reads the source text: it misses ``constant``, C++ names of Python types and
bases in other files. This asks the live meta objects instead, and takes only the QML decorators from the source.
Run as ``python -m tests.tools.metatypes FOLDER MODULE…``: one ``<import name>.json`` for each QML module.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import sys
import textwrap
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty, QObject

Entry = dict[str, Any]


def describe(modules: list[ModuleType]) -> dict[str, list[Entry]]:
    """The classes of ``modules`` by QML import name, bases first."""
    found: dict[str, list[Entry]] = {}
    for module in modules:
        name = getattr(module, "QML_IMPORT_NAME", None)
        if name is None:
            continue
        known = {entry["className"] for entry in found.setdefault(name, [])}
        for class_ in _qobjects_of(module):
            if class_.__name__ not in known:
                found[name].append(_class(class_))
                known.add(class_.__name__)
    return found


def _qobjects_of(module: ModuleType) -> list[type[QObject]]:
    package = module.__name__.partition(".")[0]
    classes: list[type[QObject]] = []
    for own in vars(module).values():
        if inspect.isclass(own) and issubclass(own, QObject) and own.__module__ == module.__name__:
            lineage = [base for base in reversed(own.__mro__) if base.__module__.partition(".")[0] == package]
            classes += [base for base in lineage if issubclass(base, QObject) and base not in classes]
    return classes


def _class(class_: type[QObject]) -> Entry:
    meta: QMetaObject = class_.staticMetaObject  # type: ignore[attr-defined]
    parent = meta.superClass()
    methods = [meta.method(i) for i in range(meta.methodOffset(), meta.methodCount())]
    return {
        "className": class_.__name__,
        "qualifiedClassName": class_.__name__,
        "object": True,
        "superClasses": [{"access": "public", "name": parent.className()}] if parent else [],
        "classInfos": _decorators(class_),
        "properties": [
            _property(meta.property(i), i - meta.propertyOffset())
            for i in range(meta.propertyOffset(), meta.propertyCount())
        ],
        "signals": [_method(m) for m in methods if m.methodType() == QMetaMethod.MethodType.Signal],
        "slots": [_method(m) for m in methods if m.methodType() == QMetaMethod.MethodType.Slot],
        "enums": _enums(meta),
    }


def foreign_notifies(modules: list[ModuleType]) -> list[str]:
    """The properties that name the signal of another class: a line each.

    PySide6 6.11 takes ``notify=Base.signal``, and then never notifies, or crashes when the property is read.
    """
    classes = dict.fromkeys(class_ for module in modules for class_ in _qobjects_of(module))
    return [
        f"{class_.__module__}.{class_.__name__}: notify={ast.unparse(keyword.value)}: a signal of this class is needed"
        for class_ in classes
        for call in ast.walk(_source(class_))
        if isinstance(call, ast.Call)
        for keyword in call.keywords
        if keyword.arg == "notify" and isinstance(keyword.value, ast.Attribute)
    ]


def _source(class_: type[QObject]) -> ast.stmt:
    return ast.parse(textwrap.dedent(inspect.getsource(class_))).body[0]


def _decorators(class_: type[QObject]) -> list[Entry]:
    tree = _source(class_)
    infos: list[tuple[str, str]] = []
    for node in tree.decorator_list if isinstance(tree, ast.ClassDef) else []:
        call = node if isinstance(node, ast.Call) else None
        name = ast.unparse(call.func if call else node).rpartition(".")[2]
        said = ast.literal_eval(call.args[0]) if call and call.args and name.startswith("QmlU") else ""
        infos += {
            "QmlElement": [("QML.Element", "auto")],
            "QmlAnonymous": [("QML.Element", "anonymous")],
            "QmlSingleton": [("QML.Singleton", "true")],
            "QmlUncreatable": [("QML.Creatable", "false"), ("QML.UncreatableReason", said)],
        }.get(name, [])
    return [{"name": name, "value": value} for name, value in infos]


def _property(item: QMetaProperty, index: int) -> Entry:
    entry: Entry = {"name": item.name(), "type": item.typeName(), "index": index, "read": item.name()}
    if item.isWritable():
        entry["write"] = "set_" + str(item.name())
    if item.hasNotifySignal():
        entry["notify"] = bytes(item.notifySignal().name().data()).decode()
    return entry | {"constant": item.isConstant(), "final": item.isFinal(), "required": item.isRequired()}


def _method(item: QMetaMethod) -> Entry:
    types = [bytes(each.data()).decode() for each in item.parameterTypes()]
    names = [bytes(each.data()).decode() for each in item.parameterNames()]
    return {
        "access": "public",
        "name": bytes(item.name().data()).decode(),
        "arguments": [{"name": n or f"a{i}", "type": t} for i, (n, t) in enumerate(zip(names, types, strict=True))],
        "returnType": item.typeName() or "void",
    }


def _enums(meta: QMetaObject) -> list[Entry]:
    enums = [meta.enumerator(i) for i in range(meta.enumeratorOffset(), meta.enumeratorCount())]
    return [
        {
            "name": enum.name(),
            "isClass": enum.isScoped(),
            "isFlag": enum.isFlag(),
            "values": [enum.key(i) for i in range(enum.keyCount())],
        }
        for enum in enums
    ]


def main(folder: Path, names: list[str]) -> None:
    """Write ``folder/<import name>.json`` for all QML modules that the Python modules ``names`` belong to."""
    modules = [importlib.import_module(each) for each in names]
    if foreign := foreign_notifies(modules):
        sys.exit("\n".join(foreign))
    for name, classes in describe(modules).items():
        described = [{"classes": classes, "outputRevision": 69, "inputFile": "kiosk.h"}]
        (folder / f"{name}.json").write_text(json.dumps(described, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
