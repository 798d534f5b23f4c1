// SCORM 2004's run time, a file of its own because of its size.
import { Scorm2004API } from "scorm-again/scorm2004";

window.hoclieuScorm2004 = Scorm2004API;
