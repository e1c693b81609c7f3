import Kiosk.Keyboard

// A number.
Digits {}
