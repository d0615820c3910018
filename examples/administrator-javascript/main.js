// What an administrator does with `pingone-core`, step by step, against the stand-in of the platform:
//
//     node main.js http://127.0.0.1:PORT
//
// Start reading in `steps/`: each step is one task. `admin.js` is all the glue between the core and `fetch`. Nothing
// here knows a rule of the platform: those are the core's.

import { Admin } from "./admin.js";
import { StandIn } from "./stand-in.js";
import { accessLog } from "./steps/access-log.js";
import { accounts } from "./steps/accounts.js";
import { apiService } from "./steps/api-service.js";
import { authorize } from "./steps/authorize.js";
import { interruptions } from "./steps/interruptions.js";
import { mistakes } from "./steps/mistakes.js";
import { notification } from "./steps/notification.js";
import { people } from "./steps/people.js";
import { Transcript } from "./transcript.js";

const standIn = await StandIn.at(process.argv[2]);
const transcript = new Transcript();
const demo = { standIn, transcript, admin: new Admin(standIn.settings, transcript) };

await people(demo);
await interruptions(demo);
const service = await apiService(demo);
accessLog(demo, service);
await authorize(demo);
mistakes(demo);
notification(demo);
await accounts(demo);
transcript.end();
