import Kiosk.Keyboard

// A number or a code.
Digits {}
