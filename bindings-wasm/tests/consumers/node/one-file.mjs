// A program for Node that a bundler puts into one file, the module included.
import bytes from "pingone-core/pingone-core.wasm";
import * as core from "pingone-core/slim";
import { job } from "../job.mjs";

core.initSync(bytes);
job(core);
