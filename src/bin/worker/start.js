// Starts the worker's program and hands it the page's requests. What wasm-bindgen wrote stands above; `cargo xtask`
// puts in the name and the hash of the program.
const program = wasm_bindgen({
  module_or_path: fetch(new URL("{program}", location.href), { integrity: "{integrity}" }),
});
// A browser that is to end a worker waits for it to stand still, Chromium for two seconds.
const { port1, port2 } = new MessageChannel();
const pause = () =>
  new Promise((resume) => {
    port1.onmessage = resume;
    port2.postMessage(null);
  });
onmessage = async ({ data }) => {
  try {
    await program;
    const drawing = new wasm_bindgen.Drawing(data);
    for (let reply; (reply = drawing.step()) !== undefined; await pause()) postMessage(reply);
    drawing.free();
  } catch (error) {
    // The page hears of errors, and not of promises that fail.
    setTimeout(() => {
      throw error;
    });
  }
};
