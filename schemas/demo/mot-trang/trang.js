// One page: a title, what it is about, what to do.  BAI, before this, has the words.
const say = (id, text) => { document.getElementById(id).textContent = text; };
document.title = BAI.title;
say("ten", BAI.title);
say("muc", BAI.goal);
say("loi", BAI.text);
for (const task of BAI.tasks) {
	const li = document.createElement("li");
	li.className = "big";
	li.textContent = task;
	document.getElementById("viec").append(li);
}
