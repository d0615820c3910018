import { defineConfig } from "vite";

// Nothing about the core: bundlers find its module by themselves.
export default defineConfig({
  build: { target: "es2022" },
});
