import Kiosk.Keyboard

// Digits, signs, and letters of names from elsewhere.
Letters {
    symbols: true
    first: "1234567890+"
    second: "@-_.,:/()!?"
    third: "åäöéüæøšž"
}
