import Kiosk.Keyboard

// A phone number.
Digits {
    sign: "+"
}
