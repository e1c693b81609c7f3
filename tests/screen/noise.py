"""What the libraries themselves complain about, and why we can't help it. Everything else that Qt says is a fault."""

from __future__ import annotations

NOISE = (
    # QtMultimedia looks for PipeWire, which it needs for screen capture only, and says so where it is not installed.
    "Couldn't load pipewire-0.3 library",
    "Couldn't resolve pipewire-0.3 symbols",
    # A machine that runs tests has no loudspeaker, and films play on without one.
    "No audio device detected",
    "PulseAudioService: pa_context_connect() failed",
    # The software renderer has no graphics interface that frames could be converted with; they are converted without.
    "No RHI backend. Using CPU conversion.",
)


def is_noise(message: str) -> bool:
    """Whether a message is one of those."""
    return any(each in message for each in NOISE)
