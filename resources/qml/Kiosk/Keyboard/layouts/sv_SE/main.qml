import Kiosk.Keyboard

// Swedish.
Letters {
    first: "qwertyuiopå"
    second: "asdfghjklöä"
    third: "zxcvbnm-"
}
