// The wrapper is a bare stage; its few rules come with the script, so that the
// lesson's first byte does not wait for a style sheet.
const rules = `
html, body { margin: 0; height: 100%; overflow: hidden; background: #fff; color: #1c2725; font: 17px/1.55 system-ui, sans-serif; }
iframe, video { display: block; width: 100%; height: 100%; border: 0; background: #000; }
iframe { background: #fff; }
audio { display: block; width: min(100%, 40rem); margin: 20vh auto; }
img { display: block; width: 100%; height: 100%; object-fit: contain; background: #fff; }
.say { position: fixed; inset: 0; z-index: 1; background: #fff; padding: 12vh 1rem 0; text-align: center; }
.say p { max-width: 34rem; margin: 0 auto 1rem; }
.say form { display: flex; flex-wrap: wrap; gap: .5rem; justify-content: center; }
.say input { min-height: 2.75rem; padding: 0 .8rem; font: inherit; border: 1px solid #827b6c; border-radius: 10px; }
.say button { min-height: 2.75rem; padding: 0 1.2rem; font: inherit; font-weight: 600; color: #fff; background: #0f5f57; border: 0; border-radius: 10px; }
.pdf { display: flex; flex-direction: column; height: 100%; background: #eeebe2; }
.pdf nav { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: .4rem; padding: .3rem; background: #fffefb; border-bottom: 1px solid #dfdacd; }
.pdf nav button { min-width: 2.75rem; min-height: 2.75rem; padding: 0 .7rem; font: inherit; font-weight: 600; color: #0f5f57; background: none; border: 1px solid #827b6c; border-radius: 10px; }
.pdf nav button:disabled { opacity: .45; }
.pdf nav output { min-width: 6.5rem; text-align: center; font-variant-numeric: tabular-nums; }
.pdf .sheet { flex: 1; overflow: auto; padding: .6rem; }
.pdf canvas { display: block; margin: 0 auto; max-width: none; background: #fff; box-shadow: 0 1px 3px rgba(0, 0, 0, .25); }
button:focus-visible, .sheet:focus-visible { outline: 3px solid #0f5f57; outline-offset: 2px; }
`;

export function style() {
	const s = document.createElement("style");
	s.textContent = rules;
	document.head.append(s);
}
