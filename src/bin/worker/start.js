// Starts the worker's program and hands it the page's request. What wasm-bindgen wrote stands above; `cargo xtask`
// puts in the name and the hash of the program.
const program = wasm_bindgen({
  module_or_path: fetch(new URL("{program}", location.href), { integrity: "{integrity}" }),
});
onmessage = async ({ data }) => {
  try {
    await program;
    wasm_bindgen.draw(data, (reply) => postMessage(reply));
  } catch (error) {
    // The page hears of errors, and not of promises that fail.
    setTimeout(() => {
      throw error;
    });
  }
};
