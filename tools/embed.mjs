// Writes an assembler file that takes files into the program with .incbin and
// a table of them, sorted by name: src/util/embed.h reads it.
// Usage: embed.mjs OUT.S DIR=PREFIX ...   (an empty PREFIX means none)
import { readdirSync, writeFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const [out, ...roots] = process.argv.slice(2);
const files = [];
function walk(dir, name) {
	for (const e of readdirSync(dir, { withFileTypes: true })) {
		if (e.name.startsWith(".")) continue;
		const path = join(dir, e.name), as = name ? name + "/" + e.name : e.name;
		if (e.isDirectory()) walk(path, as);
		else files.push({ path: resolve(path), as, size: statSync(path).size });
	}
}
for (const r of roots) {
	const at = r.lastIndexOf("=");
	walk(r.slice(0, at), r.slice(at + 1));
}
files.sort((a, b) => Buffer.compare(Buffer.from(a.as), Buffer.from(b.as)));
// Names the object as fit for a shadow stack and landing pads where the compiler asks for them.
let s = "#ifdef __CET__\n#include <cet.h>\n#endif\n\t.section .rodata\n";
files.forEach((f, i) => {
	s += `n${i}:\t.string ${JSON.stringify(f.as)}\n\t.balign 16\nd${i}:\t.incbin ${JSON.stringify(f.path)}\n\t.byte 0\n`;
});
s += "\t.section .data.rel.ro,\"aw\"\n\t.balign 8\n\t.globl embed_table\n\t.hidden embed_table\nembed_table:\n";
files.forEach((f, i) => { s += `\t.quad n${i}, d${i}, ${f.size}\n`; });
s += "\t.quad 0, 0, 0\n\t.section .rodata\n\t.balign 8\n\t.globl embed_count\n\t.hidden embed_count\nembed_count:\n";
s += `\t.quad ${files.length}\n\t.section .note.GNU-stack,"",@progbits\n`;
writeFileSync(out, s);
