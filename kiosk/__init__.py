"""The touchscreen kiosk of the Nordic Telemedicine Center: one program, three roles (screen, sync, hub)."""
