/** What workerd gives for the file. */
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}
