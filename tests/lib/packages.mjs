// Packages for tests, made from nothing: a small zip writer and lessons of our
// own that show the run time what real ones do.
import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../tools/crc32.mjs";

// zip({name: text or bytes}, {store: names or RegExp}): bytes of an archive.
export function zip(files, { store = /\.(mp4|webm|png|jpg|mp3)$/ } = {}) {
	const parts = [], directory = [];
	let at = 0;
	for (const [name, content] of Object.entries(files)) {
		const raw = Buffer.from(content), n = Buffer.from(name);
		const stored = store.test(name), data = stored ? raw : deflateRawSync(raw, { level: 9 });
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(0x800, 2);		// names are UTF-8
		common.writeUInt16LE(stored ? 0 : 8, 4);
		common.writeUInt16LE(0x21, 8);		// 1 January 1980
		common.writeUInt32LE(crc32(raw), 10);
		common.writeUInt32LE(data.length, 14);
		common.writeUInt32LE(raw.length, 18);
		common.writeUInt16LE(n.length, 22);
		parts.push(Buffer.from("PK\x03\x04", "latin1"), common, n, data);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(at, 10);
		directory.push(Buffer.from("PK\x01\x02\x14\x03", "latin1"), common, tail, n);
		at += 30 + n.length + data.length;
	}
	const dir = Buffer.concat(directory), end = Buffer.alloc(22);
	const count = Object.keys(files).length;
	end.write("PK\x05\x06", 0, "latin1");
	end.writeUInt16LE(count, 8);
	end.writeUInt16LE(count, 10);
	end.writeUInt32LE(dir.length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...parts, dir, end]);
}

const page = (title, body) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>` +
	`<link rel="stylesheet" href="chung/kiểu.css"></head><body><h1>${title}</h1>${body}</body></html>`;

// Walks up like real finders do, and fails like them at a window it may not touch.
const FINDER = `function find(name){var w=window,n=0;while(!w[name]&&w.parent&&w.parent!==w&&n++<20)w=w.parent;return w[name]||null}`;

const SCO12 = `<script>${FINDER}
var api=find("API");
var said=[];
function set(k,v){var r=api.LMSSetValue(k,v);said.push(k+" "+r+" "+api.LMSGetLastError());return r}
function get(k){return api.LMSGetValue(k)}
document.documentElement.dataset.init=api.LMSInitialize("");
document.documentElement.dataset.name=get("cmi.core.student_name");
document.documentElement.dataset.entry=get("cmi.core.entry");
document.documentElement.dataset.resume=get("cmi.suspend_data").length+":"+get("cmi.core.lesson_location");
function commit(){return api.LMSCommit("")}
function finish(){if(api)api.LMSFinish("");api=null}
window.onunload=finish;
</script>`;

const SCO2004 = `<script>${FINDER}
var api=find("API_1484_11");
function set(k,v){return api.SetValue(k,v)}
function get(k){return api.GetValue(k)}
document.documentElement.dataset.init=api.Initialize("");
document.documentElement.dataset.name=get("cmi.learner_name");
document.documentElement.dataset.entry=get("cmi.entry");
document.documentElement.dataset.resume=get("cmi.suspend_data").length+":"+get("cmi.location");
function commit(){return api.Commit("")}
function finish(){if(api)api.Terminate("");api=null}
window.onunload=finish;
</script>`;

const CSS = { "chung/kiểu.css": "h1 { color: rgb(15, 95, 87); }\n" };

// scorm12({title, parts, mastery, files}): ${parts} SCOs with a contents list.
export function scorm12({ title = "Bài 30. Mi-li-mét", parts = ["Khởi động"], mastery = null, files = {} } = {}) {
	const items = parts.map((p, i) => `<item identifier="I${i}" identifierref="R${i}"><title>${p}</title>${mastery === null ? "" : `<adlcp:masteryscore>${mastery}</adlcp:masteryscore>`}</item>`).join("");
	const res = parts.map((p, i) => `<resource identifier="R${i}" type="webcontent" adlcp:scormtype="sco" href="phan%20${i + 1}.html"><file href="phan%20${i + 1}.html"/></resource>`).join("");
	const out = {
		"imsmanifest.xml": `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="O"><organization identifier="O"><title>${title}</title>${items}</organization></organizations>
<resources>${res}</resources></manifest>`,
		...CSS, ...files,
	};
	parts.forEach((p, i) => { out[`phan ${i + 1}.html`] = page(p, SCO12); });
	return zip(out);
}

// A package of pages that a test writes itself: course({version, parts: [{title,
// href, mastery, asset}], files}); href may bear parameters.
export function course({ version = 12, title = "Bài thử", parts, files }) {
	const old = version === 12, type = old ? "scormtype" : "scormType";
	const items = parts.map((p, i) => `<item identifier="I${i}" identifierref="R${i}"${p.parameters ? ` parameters="${p.parameters.replaceAll("&", "&amp;")}"` : ""}><title>${p.title}</title>${p.mastery ? `<adlcp:masteryscore>${p.mastery}</adlcp:masteryscore>` : ""}</item>`).join("");
	const res = parts.map((p, i) => `<resource identifier="R${i}" type="webcontent" adlcp:${type}="${p.asset ? "asset" : "sco"}" href="${p.href}"><file href="${p.href}"/></resource>`).join("");
	const names = old ? 'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"' :
		'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"';
	return zip({
		"imsmanifest.xml": `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M" version="1" ${names}><metadata><schema>ADL SCORM</schema><schemaversion>${old ? "1.2" : "2004 4th Edition"}</schemaversion></metadata>
<organizations default="O"><organization identifier="O"><title>${title}</title>${items}</organization></organizations><resources>${res}</resources></manifest>`,
		...files,
	});
}

// A page of such a package: ${script} after find(name), which looks up the
// parents and, as many do, then up from the opener.
export const lessonPage = (title, script, body = "") => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<script>function up(w,name){var n=0;while(!w[name]&&w.parent&&w.parent!==w&&n++<20)w=w.parent;return w[name]||null}
function find(name){return up(window,name)||(window.opener?up(window.opener,name):null)}
${script}</script></head><body><h1>${title}</h1>${body}</body></html>`;

// ${objectives}: identifiers, of which the first is the primary objective; ${stores}:
// of adl.data, with what else their maps say.
export function scorm2004({ title = "Bài 31. Gam", parts = ["Gam là gì?"], objectives = [], stores = {} } = {}) {
	const maps = Object.entries(stores).map(([id, how]) => `<adlcp:map targetID="${id}" ${how}/>`).join("");
	const data = maps && `<adlcp:data>${maps}</adlcp:data>`;
	const goals = objectives.map((o, i) => `<imsss:${i ? "objective" : "primaryObjective"} objectiveID="${o}"/>`).join("");
	const rules = goals && `<imsss:sequencing><imsss:objectives>${goals}</imsss:objectives></imsss:sequencing>`;
	const items = parts.map((p, i) => `<item identifier="I${i}" identifierref="R${i}"><title>${p}</title>${data}${rules}</item>`).join("");
	const res = parts.map((p, i) => `<resource identifier="R${i}" type="webcontent" adlcp:scormType="sco" href="p${i + 1}.html"><file href="p${i + 1}.html"/></resource>`).join("");
	const out = {
		"imsmanifest.xml": `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3">
<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
<organizations default="O"><organization identifier="O"><title>${title}</title>${items}</organization></organizations>
<resources>${res}</resources></manifest>`,
		...CSS,
	};
	parts.forEach((p, i) => { out[`p${i + 1}.html`] = page(p, SCO2004); });
	return zip(out);
}

export const html5 = () => zip({
	"index.html": page("Trò chơi đo độ dài", `<p id="n">0</p><script>localStorage.setItem("diem","5");document.getElementById("n").textContent=localStorage.getItem("diem");</script>`),
	...CSS,
});

// A PDF of ${n} pages with a line of text on each.
export function pdf(n = 3) {
	const objects = ["<< /Type /Catalog /Pages 2 0 R >>",
		`<< /Type /Pages /Count ${n} /Kids [${Array.from({ length: n }, (_, i) => `${4 + 2 * i} 0 R`).join(" ")}] >>`,
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"];
	for (let i = 0; i < n; i++) {
		const text = `BT /F1 32 Tf 60 700 Td (Trang ${i + 1}) Tj ET`;
		objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
			`<< /Length ${text.length} >>\nstream\n${text}\nendstream`);
	}
	let out = "%PDF-1.4\n";
	const at = objects.map((o, i) => {
		const here = out.length;
		out += `${i + 1} 0 obj\n${o}\nendobj\n`;
		return here;
	});
	const xref = out.length;
	out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.map((x) => String(x).padStart(10, "0") + " 00000 n \n").join("")}`;
	out += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
	return Buffer.from(out, "latin1");
}
