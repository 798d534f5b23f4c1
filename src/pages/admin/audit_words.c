/* Words for each kind of row; an unknown one is shown as it is stored. */
#include <string.h>

#include "util/arena.h"
#include "util/tr.h"

#include "people/people.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/admin/audit_words.h"

/*
 * The first row that fits holds, so a row with a kind has to stand before one
 * of the same verb without.
 */
const struct audit_word audit_words[] = {
	{ "sign-in", NULL, TR("Đăng nhập"), TR("{{who}} đăng nhập"), "people" },
	{ "sign-out", NULL, TR("Đăng xuất"), TR("{{who}} đăng xuất"), "back" },
	{ "sign-out-everywhere", NULL, NULL,
	    TR("{{who}} đăng xuất khỏi mọi máy"), "back" },
	{ "end-session", NULL, NULL, TR("{{who}} đăng xuất ở một máy khác"),
	    "back" },
	{ "sign-in-wait", NULL, TR("Gõ sai mật khẩu nhiều lần"),
	    TR("Tài khoản {{what}} phải chờ vì gõ sai mật khẩu nhiều lần"),
	    "warn" },
	{ "password", NULL, TR("Đổi mật khẩu"),
	    TR("{{who}} đặt lại mật khẩu của {{what}}"), "pen" },
	{ "person", NULL, TR("Lập tài khoản"),
	    TR("{{who}} lập tài khoản {{what}}"), "people" },
	{ "disable", NULL, TR("Khoá tài khoản"),
	    TR("{{who}} khoá tài khoản {{what}}"), "stop" },
	{ "enable", NULL, NULL, TR("{{who}} mở lại tài khoản {{what}}"),
	    "check" },
	{ "grant", NULL, TR("Giao nhiệm vụ"),
	    TR("{{who}} giao nhiệm vụ {{note}} cho {{what}}"), "people" },
	{ "grant-end", NULL, TR("Thôi nhiệm vụ"),
	    TR("{{who}} kết thúc nhiệm vụ {{note}} của {{what}}"), "stop" },
	{ "person-change", NULL, NULL, TR("{{who}} sửa thông tin của {{what}}"),
	    "pen" },
	{ "class", NULL, TR("Lập lớp"), TR("{{who}} lập lớp {{note}}"),
	    "people" },
	{ "class-rename", NULL, NULL,
	    TR("{{who}} đổi tên lớp {{note}} thành {{what}}"), "pen" },
	{ "class-join", NULL, TR("Xếp lớp"),
	    TR("{{who}} xếp {{what}} vào lớp {{note}}"), "people" },
	{ "class-leave", NULL, NULL,
	    TR("{{who}} ghi {{what}} không còn ở lớp {{note}}"), "back" },
	{ "class-move", NULL, TR("Chuyển lớp"),
	    TR("{{who}} chuyển {{what}} sang lớp {{note}}"), "people" },
	{ "class-year", NULL, TR("Lên lớp"),
	    TR("{{who}} đưa các lớp lên năm học {{note}}"), "people" },
	{ "unit", NULL, NULL, TR("{{who}} lập đơn vị {{what}}"), "people" },
	{ "unit-change", NULL, NULL, TR("{{who}} sửa đơn vị {{what}}"), "pen" },
	{ "upload", NULL, TR("Tải lên"), TR("{{who}} tải lên {{what}}"), "up" },
	{ "store", NULL, NULL, TR("Tệp của {{what}} đã vào kho"), "file" },
	{ "replace", NULL, TR("Thay bản mới"),
	    TR("{{who}} tải bản mới cho {{what}}"), "up" },
	{ "check", NULL, NULL, TR("Máy kiểm tra xong {{what}}: {{note}}"),
	    "done" },
	{ "choose-start", NULL, TR("Chọn trang mở đầu"),
	    TR("{{who}} chọn trang mở đầu của {{what}}"), "pen" },
	{ "submit", NULL, TR("Gửi duyệt"), TR("{{who}} gửi duyệt {{what}}"),
	    "clock" },
	{ "recall", NULL, NULL, TR("{{who}} lấy lại {{what}} để sửa"), "back" },
	{ "pass", NULL, TR("Thông qua ở tổ"),
	    TR("{{who}} thông qua {{what}} ở tổ"), "check" },
	{ "publish", NULL, TR("Xuất bản"), TR("{{who}} xuất bản {{what}}"),
	    "seal" },
	{ "return", NULL, TR("Trả lại"), TR("{{who}} trả lại {{what}}"),
	    "back" },
	{ "remark", NULL, NULL, TR("{{who}} ghi nhận xét về {{what}}"), "pen" },
	{ "remark-drop", NULL, NULL,
	    TR("{{who}} bỏ một nhận xét về {{what}}"), "pen" },
	{ "twin", NULL, TR("Quyết bài giống nhau"),
	    TR("{{who}} quyết {{what}}: {{note}}"), "seal" },
	{ "revise", NULL, NULL, TR("{{who}} bắt đầu bản mới của {{what}}"),
	    "pen" },
	{ "discard", NULL, NULL, TR("{{who}} bỏ bản mới của {{what}}"),
	    "back" },
	{ "withdraw", NULL, TR("Rút khỏi kho"),
	    TR("{{who}} rút {{what}} khỏi kho"), "stop" },
	{ "narrow", NULL, TR("Bớt người xem"),
	    TR("{{who}} bớt người xem của {{what}}"), "people" },
	{ "revive", NULL, NULL, TR("{{who}} đưa {{what}} về bản nháp"), "pen" },
	{ "review-policy", NULL, TR("Đổi cách duyệt"),
	    TR("{{who}} đổi cách duyệt của {{what}}: {{note}} bước"), "pen" },
	{ "delegate", NULL, TR("Nhờ duyệt thay"),
	    TR("{{who}} nhờ {{what}} duyệt thay với vai trò {{note}}"),
	    "people" },
	{ "delegate-end", NULL, NULL, TR("{{who}} lấy lại quyền duyệt đã nhờ"),
	    "people" },
	{ "delete", NULL, TR("Xoá"), TR("{{who}} xoá {{what}}"), "stop" },
	{ "expire", NULL, NULL, TR("{{what}} hết hạn giữ nên được dọn"),
	    "clock" },
	{ "look", "attempt", TR("Xem kết quả học"),
	    TR("{{who}} xem kết quả của {{what}}"), "find" },
	{ "look", "class", NULL, TR("{{who}} xem kết quả lớp {{what}}"),
	    "find" },
	{ "look", "question", NULL,
	    TR("{{who}} đọc một câu hỏi về {{what}}"), "find" },
	{ "look", "questions", NULL,
	    TR("{{who}} đọc câu hỏi của học sinh lớp {{note}}"), "find" },
	{ "look", "item", NULL,
	    TR("{{who}} đọc câu hỏi của học sinh về {{what}}"), "find" },
	{ "ask", NULL, TR("Hỏi về bài"), TR("{{who}} hỏi về {{what}}"), "chat" },
	{ "answer", NULL, TR("Trả lời câu hỏi"),
	    TR("{{who}} trả lời câu hỏi về {{what}}"), "chat" },
	{ "show", "question", NULL,
	    TR("{{who}} cho cả lớp xem câu hỏi về {{what}}"), "people" },
	{ "unshow", "question", NULL,
	    TR("{{who}} thôi cho cả lớp xem câu hỏi về {{what}}"), "people" },
	{ "hide", "question", TR("Cất câu hỏi"),
	    TR("{{who}} cất câu hỏi về {{what}}"), "stop" },
	{ "hand", "question", NULL,
	    TR("{{who}} chuyển cho đồng nghiệp câu hỏi về {{what}}"), "people" },
	{ "look", "month", NULL, TR("{{who}} tải biên bản tháng {{what}} về máy"),
	    "down" },
	{ "look", "board", NULL, TR("{{who}} tải bảng tháng {{note}} về máy"),
	    "down" },
	{ "look", "trail", NULL, TR("{{who}} tải nhật ký về máy"), "down" },
	{ "look", "assignment", NULL,
	    TR("{{who}} xem ai đã làm bài giao {{what}}"), "find" },
	{ "look-guardian", NULL, TR("Phụ huynh xem bài của con"),
	    TR("Phụ huynh xem bài của {{what}} bằng mã"), "find" },
	{ "code", NULL, TR("Cấp mã cho phụ huynh"),
	    TR("{{who}} cấp mã phụ huynh của {{what}}"), "qr" },
	{ "code-renew", NULL, NULL,
	    TR("{{who}} đổi mã phụ huynh của {{what}}"), "qr" },
	{ "slips", NULL, NULL,
	    TR("{{who}} mở phiếu mã phụ huynh của lớp {{what}}"), "print" },
	{ "set-work", NULL, TR("Giao bài"), TR("{{who}} giao bài {{what}}"),
	    "people" },
	{ "change-work", NULL, NULL,
	    TR("{{who}} đổi hạn hoặc lời dặn của bài giao {{what}}"), "pen" },
	{ "withdraw-work", NULL, NULL, TR("{{who}} rút lại bài giao {{what}}"),
	    "back" },
	{ "remind", NULL, NULL,
	    TR("{{who}} nhắc các em chưa xong bài {{what}}"), "clock" },
	{ "group", NULL, NULL, TR("{{who}} lập nhóm {{what}}"), "people" },
	{ "group-change", NULL, NULL, TR("{{who}} đổi nhóm {{what}}"), "pen" },
	{ "group-close", NULL, NULL, TR("{{who}} đóng nhóm {{what}}"),
	    "stop" },
	{ "plan", NULL, NULL, TR("{{who}} nạp kế hoạch dạy học"), "month" },
	{ "set", NULL, TR("Đổi cài đặt"), TR("{{who}} đổi cài đặt"), "pen" },
	{ "read-only-full", NULL, TR("Chỉ cho xem"),
	    TR("Đĩa gần đầy: chỉ cho xem, không ghi gì"), "warn" },
	{ "read-only-fault", NULL, NULL,
	    TR("Đĩa không giữ được thứ đã ghi: chỉ cho xem, không ghi gì"),
	    "stop" },
	{ "writes-again", NULL, NULL, TR("Ghi lại bình thường"), "done" },
	{ "clock-jump", NULL, NULL,
	    TR("Đồng hồ máy chủ bị chỉnh ({{note}})"), "clock" },
	{ "seal-results", NULL, NULL,
	    TR("Kết quả học của học sinh từ đây có dấu, sửa lén sẽ bị thấy"),
	    "done" },
	{ "new-secret", NULL, NULL,
	    TR("Khoá bí mật mất và được lập mới: mã phụ huynh cũ không dùng được nữa"),
	    "warn" },
	{ "demo", NULL, NULL, TR("{{who}} lập trường mẫu {{what}}"), "info" },
	{ "backup", NULL, TR("Sao lưu"), TR("Đã sao lưu ({{note}})"),
	    "saved" },
	{ "verify", NULL, TR("Tự xem lại"),
	    TR("Đã xem lại tệp, nhật ký và số liệu: còn nguyên vẹn"), "done" },
	{ "verify-failed", NULL, NULL,
	    TR("Đã xem lại tệp, nhật ký và số liệu: có chỗ cần xem ({{note}})"),
	    "warn" },
	{ "drill", NULL, TR("Thử phục hồi"),
	    TR("Đã thử phục hồi bản sao {{note}}: đủ và mở được"), "done" },
	{ "drill-failed", NULL, NULL,
	    TR("Thử phục hồi bản sao không được ({{note}})"), "stop" },
	{ "backup-partial", NULL, NULL,
	    TR("Đã sao lưu nhưng thiếu tệp gốc ({{note}})"), "warn" },
	{ "backup-failed", NULL, NULL, TR("Chưa sao lưu được ({{note}})"),
	    "warn" },
	{ "backup-check", NULL, NULL,
	    TR("Bản sao lưu còn nguyên vẹn ({{note}})"), "saved" },
	{ "backup-check-failed", NULL, NULL,
	    TR("Bản sao lưu có chỗ hỏng ({{note}})"), "warn" },
	{ "backup-sealed", NULL, NULL,
	    TR("Đã niêm phong bản sao {{note}}"), "saved" },
	{ "backup-sealed-failed", NULL, NULL,
	    TR("Chưa niêm phong được bản sao ({{note}})"), "warn" },
	{ "restore", NULL, TR("Phục hồi"),
	    TR("Đã phục hồi từ bản sao {{note}}"), "saved" },
	{ "close-month", NULL, TR("Chốt tháng"),
	    TR("{{who}} chốt tháng {{what}}"), "seal" },
	{ "confirm-month", NULL, TR("Xác nhận tháng"),
	    TR("{{who}} xác nhận số liệu tháng {{what}}"), "check" },
	{ "correct-month", NULL, TR("Điều chỉnh tháng đã chốt"),
	    TR("{{who}} ghi điều chỉnh {{note}} vào tháng {{what}}"), "pen" },
	{ "remind-month", NULL, NULL,
	    TR("{{who}} nhắc người còn thiếu bài (số người, tháng: {{note}})"),
	    "chat" },
	{ "add-rule", NULL, TR("Thêm quy định định mức"),
	    TR("{{who}} thêm một quy định định mức"), "month" },
	{ "end-rule", NULL, TR("Ngừng quy định định mức"),
	    TR("{{who}} ghi tháng cuối của một quy định định mức"), "month" },
	{ "add-leave", NULL, TR("Miễn giảm định mức"),
	    TR("{{who}} ghi miễn giảm định mức cho {{what}}"), "people" },
	{ "end-leave", NULL, NULL,
	    TR("{{who}} kết thúc sớm miễn giảm của {{what}}"), "people" },
	{ "limit-upload", NULL, TR("Đổi mức tải lên"),
	    TR("{{who}} đổi mức tải lên của {{what}}"), "up" },
};
const int audit_words_count = sizeof(audit_words) / sizeof(*audit_words);

/*
 * Notes that are words of the program and not of a person, so they are
 * translated.
 */
static const struct { const char *note, *text; } notes[] = {
	{ "ready", TR("dùng được") }, { "warnings", TR("dùng được, có lưu ý") },
	{ "refused", TR("chưa nhận được") },
	{ "new", TR("tính là bài mới") }, { "same", TR("trùng, không tính") },
	{ "teacher", TR("giáo viên") }, { "head", TR("tổ trưởng") },
	{ "principal", TR("hiệu trưởng") }, { "pupil", TR("học sinh") },
	{ "guardian", TR("phụ huynh") }, { "inspector", TR("kiểm tra") },
	{ "admin", TR("quản trị viên") }, { "secretary", TR("văn thư") },
	{ "upper", TR("cán bộ cấp trên") },
};

/*
 * The first row that fits; one without a kind fits any object, so it stands
 * behind those with one.
 */
const struct audit_word *
audit_words_find(const char *verb, const char *kind)
{
	int i;

	for (i = 0; i < audit_words_count; i++)
		if (strcmp(audit_words[i].verb, verb) == 0 && (audit_words[i].kind == NULL
		    || strcmp(audit_words[i].kind, kind) == 0))
			return (&audit_words[i]);
	return (NULL);
}

/*
 * Notes of the program itself are stored as fixed words; a note that is not in
 * the list is shown as it is.
 */
static const char *
note_of(struct exchange *ex, const char *note)
{
	size_t i;

	for (i = 0; i < sizeof(notes) / sizeof(*notes); i++)
		if (strcmp(notes[i].note, note) == 0)
			return (i18n_text(ex->lang, notes[i].text));
	return (note);
}

/*
 * The row as a sentence; an object that is gone is said to be gone, and a verb
 * without words is shown as it is stored.
 */
const char *
audit_words_sentence(struct exchange *ex, const struct trail_row *r)
{
	const struct audit_word *d = audit_words_find(r->verb, r->kind);
	const char *who = *r->who != '\0' ? r->who :
	    i18n_text(ex->lang, TR("Máy chủ"));
	const char *what = *r->what != '\0' ? r->what :
	    i18n_text(ex->lang, TR("(không còn)"));

	if (d == NULL)
		return (arena_printf(ex->arena, "%s: %s, %s %s", who, r->verb,
		    r->kind, *r->what != '\0' ? r->what : r->note));
	if (r->self && strcmp(r->verb, "password") == 0)
		return (say(ex, TR("{{who}} đổi mật khẩu của mình"),
		    json_pack("{s:s}", "who", who)));
	return (say(ex, d->text, json_pack("{s:s,s:s,s:s}", "who", who, "what",
	    what, "note", note_of(ex, r->note))));
}

/*
 * Links only to pages that the reader may open: results are for the principal,
 * an inspector reads the trail without them.
 */
const char *
audit_words_href(struct exchange *ex, const struct trail_row *r)
{
	static const struct { const char *kind, *format; unsigned roles; }
	    pages[] = {
		{ "item", "/items/", 0 }, { "version", "/items/", 0 },
		{ "attempt", "/attempts/", ROLE_BIT(ROLE_PRINCIPAL) },
		{ "class", "/classes/", ROLE_BIT(ROLE_PRINCIPAL) },
		{ "assignment", "/assignments/", ROLE_BIT(ROLE_PRINCIPAL) },
	};
	size_t i;

	if (*r->key == '\0')
		return ("");
	for (i = 0; i < sizeof(pages) / sizeof(*pages); i++)
		if (strcmp(pages[i].kind, r->kind) == 0 &&
		    (pages[i].roles == 0 ? (ex->viewer->roles & (ROLES_STAFF |
		    ROLE_BIT(ROLE_INSPECTOR))) : ex->viewer->roles &
		    pages[i].roles))
			return (arena_printf(ex->arena, "%s%s",
			    pages[i].format, r->key));
	return ("");
}
