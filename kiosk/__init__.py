"""The touchscreen kiosk of the Nordic Telemedicine Center: one program, three roles (screen, sync, hub)."""

__version__ = "0.1.0"
