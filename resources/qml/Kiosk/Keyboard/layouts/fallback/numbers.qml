import Kiosk.Keyboard

// A code. Qt has no name for it; no field of ours asks for formatted numbers.
CodeKeys {}
