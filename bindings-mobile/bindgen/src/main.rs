//! `uniffi-bindgen`, in a package of its own: nothing that ships needs what the generator needs.

fn main() {
    uniffi::uniffi_bindgen_main();
}
