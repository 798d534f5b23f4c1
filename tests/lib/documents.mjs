// Documents as an office writes them, made from nothing.
import { existsSync } from "node:fs";
import { zip } from "./packages.mjs";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OOXML = "application/vnd.openxmlformats-officedocument.";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
const plain = (s) => s.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

// The real program, where the machine has it; tests of it say so when it is missing.
export const SOFFICE = "/usr/lib/libreoffice/program/soffice.bin";
export const hasOffice = existsSync(SOFFICE);

function ooxml(main, type, body, links = {}) {
	const folder = main.split("/")[0];
	return {
		"[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${OOXML}${type}"/>${folder === "xl" ? `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${OOXML}spreadsheetml.worksheet+xml"/>` : ""}</Types>`,
		"_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}relationships"><Relationship Id="r1" Type="${RELS}/officeDocument" Target="${main}"/></Relationships>`,
		[main]: XML + body,
		[`${folder}/_rels/${main.split("/")[1]}.rels`]: `${XML}<Relationships xmlns="${PACKAGE}relationships">${Object.entries(links).map(([id, [kind, target, out]]) => `<Relationship Id="${id}" Type="${RELS}/${kind}" Target="${target}"${out ? ' TargetMode="External"' : ""}/>`).join("")}</Relationships>`,
	};
}

// docx(lines, {picture}): a paragraph a line; picture: address of one that is only linked to.
export function docx(lines, { picture = "" } = {}) {
	const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	const A = "http://schemas.openxmlformats.org/drawingml/2006/";
	const drawing = !picture ? "" : `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${A}wordprocessingDrawing"><wp:extent cx="914400" cy="914400"/><wp:docPr id="1" name="a"/><a:graphic xmlns:a="${A}main"><a:graphicData uri="${A}picture"><pic:pic xmlns:pic="${A}picture"><pic:nvPicPr><pic:cNvPr id="1" name="a"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="r9" xmlns:r="${RELS}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="914400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
	const body = `<w:document xmlns:w="${W}"><w:body>${lines.map((l) => `<w:p><w:r><w:t>${plain(l)}</w:t></w:r></w:p>`).join("")}${drawing}</w:body></w:document>`;
	return zip(ooxml("word/document.xml", "wordprocessingml.document.main+xml", body, picture ? { r9: ["image", picture, true] } : {}));
}

export function xlsx(cells) {
	const M = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	return zip({
		...ooxml("xl/workbook.xml", "spreadsheetml.sheet.main+xml", `<workbook xmlns="${M}" xmlns:r="${RELS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`, { r1: ["worksheet", "worksheets/sheet1.xml", false] }),
		"xl/worksheets/sheet1.xml": `${XML}<worksheet xmlns="${M}"><sheetData><row r="1">${cells.map((c) => `<c t="inlineStr"><is><t>${plain(c)}</t></is></c>`).join("")}</row></sheetData></worksheet>`,
	});
}

const OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
const spaces = ["office", "text", "draw", "presentation"].map((s) => `xmlns:${s}="${OASIS}${s === "draw" ? "drawing" : s}:1.0"`).join(" ") +
	` xmlns:svg="${OASIS}svg-compatible:1.0"`;

function odf(type, body) {
	const media = "application/vnd.oasis.opendocument." + type;
	return zip({
		mimetype: media,
		"content.xml": `${XML}<office:document-content ${spaces} office:version="1.2"><office:body>${body}</office:body></office:document-content>`,
		"META-INF/manifest.xml": `${XML}<manifest:manifest xmlns:manifest="${OASIS}manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${media}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
	}, { store: /^mimetype$/ });
}

export const odp = (titles) => odf("presentation", `<office:presentation>${titles.map((t, i) => `<draw:page draw:name="p${i}"><draw:frame svg:width="20cm" svg:height="3cm" svg:x="2cm" svg:y="2cm"><draw:text-box><text:p>${plain(t)}</text:p></draw:text-box></draw:frame></draw:page>`).join("")}</office:presentation>`);
