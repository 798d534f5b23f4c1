// What the upload page says of a file: {tone, icon, word, line} by its state.
import { bytes, number, tr } from "../tr.js";

export const percent = (done, all) => (all > 0 ? Math.floor(done * 100 / all) : 0);

export function duration(s) {
	if (s < 60) return tr("{s} giây", { s });
	if (s < 3600) return tr("{m} phút {s} giây", { m: Math.floor(s / 60), s: Math.floor(s % 60 / 5) * 5 });
	return tr("{h} giờ {m} phút", { h: Math.floor(s / 3600), m: Math.floor(s % 3600 / 60) });
}

const seconds = (t) => Math.max(0, Math.ceil((t.retryAt - Date.now()) / 1000));
const keptText = (t) => tr("Đã giữ {p} % ({b}).", { p: percent(t.kept, t.size), b: bytes(t.kept) });

function running(t) {
	const parts = [tr("{p} %", { p: percent(t.sent, t.size) }), tr("{a} trên {b}", { a: bytes(t.sent), b: bytes(t.size) })];
	const rate = t.meter.rate(), left = t.meter.left(t.size - t.sent);
	if (rate > 0) parts.push(tr("{b}/giây", { b: bytes(rate) }));
	if (left >= 0) parts.push(tr("còn khoảng {t}", { t: duration(left) }));
	return parts.join(" · ");
}

// Of a file that is on its way.
export function onTheWay(t) {
	switch (t.state) {
	case "waiting":
		return { tone: "", icon: "clock", word: tr("Chờ đến lượt"), line: bytes(t.size) };
	case "running":
		return { tone: "wait", icon: "up", word: tr("Đang tải"), line: running(t) };
	case "paused":
		return { tone: "", icon: "pause", word: tr("Tạm dừng"), line: keptText(t) };
	case "lost":
		return { tone: "warn", icon: "cut", word: tr("Mất mạng, đang chờ"),
			line: keptText(t) + " " + tr("Tự tải tiếp khi có mạng, thử lại sau {n} giây.", { n: seconds(t) }) };
	case "signin":
		return { tone: "warn", icon: "people", word: tr("Chờ đăng nhập lại"),
			line: keptText(t) + " " + tr("Đăng nhập lại thì tải tiếp.") };
	case "full":
		return { tone: "warn", icon: "stop", word: tr("Máy chủ sắp đầy"),
			line: tr("Máy chủ sắp đầy, tạm dừng nhận tệp.") + " " + keptText(t) + " " +
				tr("Nhờ quản trị viên dọn chỗ. Tự thử lại sau {n} giây.", { n: seconds(t) }) };
	case "failed":
		return { tone: "bad", icon: "stop", word: tr("Không nhận"), line: t.message };
	default:
		return { tone: "ok", icon: "check", word: tr("Đã tải xong"), line: tr("Đang đưa vào kho…") };
	}
}

// Of a file that the server has whole: u is a row of GET /files/mine.
export function onTheServer(u) {
	const remarks = Number(u.remarks || 0);
	switch (u.state) {
	case "ready":
		return { tone: "ok", icon: "done", word: tr("Sẵn sàng"), line: tr("Không có lưu ý nào.") };
	case "warnings":
		return { tone: "ok", icon: "done", word: tr("Sẵn sàng"), line: tr("Có {n} lưu ý, vẫn gửi duyệt được.", { n: remarks }) };
	case "asks":
		return { tone: "warn", icon: "warn", word: tr("Cần chọn trang mở đầu"), line: tr("Gói có nhiều chỗ có thể mở đầu bài. Chọn một chỗ rồi xếp vào bài.") };
	case "kept":
		return { tone: "warn", icon: "warn", word: tr("Chỉ để tải về"), line: tr("Học sinh không mở được trong trình duyệt, chỉ tải về.") };
	case "refused":
		return { tone: "bad", icon: "stop", word: tr("Không nhận"), line: tr("Xem vì sao và cách sửa. Tệp gốc vẫn được giữ.") };
	case "failed":
		return { tone: "warn", icon: "warn", word: tr("Chưa kiểm tra được"), line: tr("Tệp vẫn còn. Hệ thống sẽ kiểm tra lại.") };
	case "checking":
		return { tone: "wait", icon: "clock", word: tr("Đang kiểm tra"), line: u.total > 0 ?
			tr("Đang kiểm tra {a} trên {b} trong gói", { a: counted(u.done, u.total), b: counted(u.total, u.total) }) :
			tr("Đang kiểm tra gói") };
	default:
		return { tone: "wait", icon: "clock", word: tr("Đã tải xong"), line: tr("Đang đưa vào kho…") };
	}
}

// Progress of a check is counted in bytes.
const counted = (n, all) => (all > 100000 ? bytes(n) : number(n));

export const settled = (state) => ["ready", "warnings", "kept", "asks", "refused", "failed"].includes(state);
