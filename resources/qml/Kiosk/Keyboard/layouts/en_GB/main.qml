import Kiosk.Keyboard

// English; å, ä and ö stand with the digits.
Letters {
    first: "qwertyuiop"
    second: "asdfghjkl"
    third: "zxcvbnm-"
}
