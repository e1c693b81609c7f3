import Kiosk.Keyboard

// Finnish.
Letters {
    first: "qwertyuiopå"
    second: "asdfghjklöä"
    third: "zxcvbnm-"
}
