/*
 * The route table: one row a way in, policy as columns (src/web/route.h).  The
 * dispatcher takes the first row that fits, so put exact paths before ":key".
 */
#include "runtime/commit.h"
#include "web/answer.h"
#include "web/content.h"
#include "web/dispatch.h"
#include "web/policy.h"
#include "web/route.h"
#include "pages/account/pg_account.h"
#include "pages/common/pg_asset.h"
#include "pages/home/notices.h"
#include "pages/classwork/pg_assign.h"
#include "pages/classwork/pg_assignment.h"
#include "pages/classwork/pg_assignments.h"
#include "pages/questions/pg_ask.h"
#include "pages/play/pg_attempt.h"
#include "pages/classwork/pg_classes.h"
#include "pages/month/pg_close.h"
#include "pages/play/pg_done.h"
#include "pages/library/pg_files.h"
#include "pages/classwork/pg_groups.h"
#include "pages/classwork/pg_guardian.h"
#include "pages/admin/pg_health.h"
#include "pages/home/pg_home.h"
#include "pages/library/pg_item.h"
#include "pages/library/pg_item_edit.h"
#include "pages/library/pg_item_many.h"
#include "pages/month/pg_leave.h"
#include "pages/library/pg_library.h"
#include "pages/month/pg_minutes.h"
#include "pages/month/pg_month.h"
#include "pages/questions/pg_participation.h"
#include "pages/play/pg_play.h"
#include "pages/admin/pg_problems.h"
#include "pages/questions/pg_question.h"
#include "pages/questions/pg_questions.h"
#include "pages/library/pg_report.h"
#include "pages/review/pg_review.h"
#include "pages/month/pg_rules.h"
#include "pages/admin/pg_selfcheck.h"
#include "pages/account/pg_signin.h"
#include "pages/classwork/pg_slips.h"
#include "pages/admin/pg_trail.h"
#include "pages/library/pg_upload.h"
#include "pages/library/pg_versions.h"
#include "pages/play/pg_wrap.h"
#include "pages/common/shell.h"

#define FORM	(256u * 1024)	/* bytes a form may have */
#define LIBRARY	(ROLES_STAFF | ROLE_BIT(ROLE_PUPIL) | ROLE_BIT(ROLE_INSPECTOR))
#define QUESTIONS	(ROLES_STAFF | ROLE_BIT(ROLE_PUPIL))
#define MONTH	(ROLES_STAFF | ROLE_BIT(ROLE_INSPECTOR))
#define MONTH_READ	(ROLES_REVIEW | ROLE_BIT(ROLE_INSPECTOR))
#define LEAD	ROLE_BIT(ROLE_PRINCIPAL)
#define OVERSEERS	(ROLE_BIT(ROLE_PRINCIPAL) | ROLE_BIT(ROLE_INSPECTOR) | \
			 ROLE_BIT(ROLE_ADMIN))
#define FILES	(ROLES_STAFF | ROLE_BIT(ROLE_ADMIN))

const struct route route_table[] = {
	/* methods, host, pattern, access, csrf, cache, face, body, prepare, handle, help */
	/* ---- front: assets, upload page */
	{ M_GET, HOST_APP, "/a/:build/:name", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_ASSET, FACE_PAGE, 0, NULL, pg_asset, "a file of the browser's part" },
	{ M_GET, HOST_CONTENT, "/a/:build/:name", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_ASSET, FACE_CONTENT, 0, NULL, pg_asset, "the same for lesson frames" },
	{ M_GET, HOST_APP, "/favicon.ico", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_favicon, "icon" },
	{ M_GET, HOST_APP, "/robots.txt", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_robots, "not for crawlers" },
	{ M_GET, HOST_APP, "/upload", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_upload, "upload page" },
	{ M_GET, HOST_APP, "/healthz", ACCESS_PUBLIC, CSRF_NONE, CACHE_NONE,
	    FACE_JSON, 0, NULL, pg_health, "is the server well" },
	/* ---- people: sign-in, account */
	/* the form of /sign-in carries a token of its own: pg_signin.h */
	{ M_GET, HOST_APP, "/sign-in", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_signin, "sign-in form" },
	{ M_POST, HOST_APP, "/sign-in", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 2 * FORM, pg_signin_prepare, pg_signin_post,
	    "sign in" },
	{ M_POST, HOST_APP, "/sign-out", ACCESS_PUBLIC, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_signout, "sign out" },
	{ M_POST, HOST_APP, "/language", ACCESS_PUBLIC, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 8192, NULL, pg_language, "vi or en" },
	{ M_GET, HOST_APP, "/account", ACCESS_SIGNED, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_account, "own account" },
	{ M_POST, HOST_APP, "/account/password", ACCESS_SIGNED, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 16384, pg_account_password_prepare,
	    pg_account_password, "change the own password" },
	{ M_POST, HOST_APP, "/account/end-session", ACCESS_SIGNED, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_account_end,
	    "end one of the own sessions" },
	{ M_POST, HOST_APP, "/account/sign-out-everywhere", ACCESS_SIGNED,
	    CSRF_TOKEN, CACHE_NONE, FACE_PAGE, 4096, NULL, pg_account_end_all,
	    "end all own sessions" },
	/* ---- store: /files */
	{ M_OPTIONS, HOST_APP, "/files", ACCESS_PUBLIC, CSRF_NONE, CACHE_NONE,
	    FACE_TUS, 0, NULL, pg_files_options, "what the tus server can" },
	{ M_POST, HOST_APP, "/files", FILES, CSRF_TOKEN, CACHE_NONE,
	    FACE_TUS, 0, NULL, pg_files_create, "tus: a new upload" },
	{ M_GET, HOST_APP, "/files/mine", FILES, CSRF_NONE, CACHE_NONE,
	    FACE_JSON, 0, NULL, pg_files_mine, "own uploads and their checks" },
	{ M_OPTIONS, HOST_APP, "/files/:key", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_TUS, 0, NULL, pg_files_options, "the same" },
	{ M_HEAD, HOST_APP, "/files/:key", FILES, CSRF_NONE, CACHE_NONE,
	    FACE_TUS, 0, NULL, pg_files_head, "tus: how far an upload is" },
	{ M_PATCH | M_DELETE | M_POST, HOST_APP, "/files/:key", FILES,
	    CSRF_TOKEN, CACHE_NONE, FACE_TUS, FILES_PATCH_MAX,
	    pg_files_prepare, pg_files_change, "tus: more bytes, or cancel" },
	/* ---- pages: home, library, items, review, classes */
	{ M_GET, HOST_APP, "/", ACCESS_SIGNED, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_home, "what to do next" },
	{ M_POST, HOST_APP, "/notices/seen", ACCESS_SIGNED, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_notices_seen,
	    "put a notice away" },
	{ M_GET, HOST_APP, "/library", LIBRARY, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_library, "tree, filters, list" },
	{ M_GET, HOST_APP, "/library.xlsx", ROLES_STAFF | ROLE_BIT(ROLE_INSPECTOR),
	    CSRF_NONE, CACHE_NONE, FACE_PAGE, 0, NULL, pg_library_xlsx,
	    "the same as a workbook" },
	{ M_GET, HOST_APP, "/lessons/search", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_lesson_search,
	    "lessons by words, a fragment" },
	{ M_GET, HOST_APP, "/items/file", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_item_many, "file many drafts" },
	{ M_POST, HOST_APP, "/items/file", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_item_many_post,
	    "store or submit many drafts" },
	{ M_GET, HOST_APP, "/items/:key", LIBRARY, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_item, "one item" },
	{ M_GET, HOST_APP, "/items/:key/original", LIBRARY, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_item_original,
	    "the uploaded file" },
	{ M_GET, HOST_APP, "/items/:key/report", LIBRARY, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_report, "what the check found" },
	{ M_GET, HOST_APP, "/items/:key/report/progress", LIBRARY, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_report_progress,
	    "how far the check is, a fragment" },
	{ M_GET, HOST_APP, "/items/:key/edit", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_item_edit, "the item form" },
	{ M_POST, HOST_APP, "/items/:key/edit", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_item_edit_post,
	    "store or submit an item" },
	{ M_POST, HOST_APP, "/items/:key/delete", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_item_delete, "delete a draft" },
	{ M_POST, HOST_APP, "/items/:key/withdraw", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 16384, NULL, pg_item_withdraw,
	    "take an item back" },
	{ M_POST, HOST_APP, "/items/:key/recall", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_item_recall,
	    "take back what is in review" },
	{ M_POST, HOST_APP, "/items/:key/revise", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_item_revise,
	    "begin the next version of a live item" },
	{ M_POST, HOST_APP, "/items/:key/discard", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_item_discard,
	    "drop the next version" },
	{ M_POST, HOST_APP, "/items/:key/revive", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_item_revive,
	    "a draft of what was withdrawn" },
	{ M_GET, HOST_APP, "/items/:key/versions", ROLES_STAFF |
	    ROLE_BIT(ROLE_INSPECTOR), CSRF_NONE, CACHE_NONE, FACE_PAGE, 0,
	    NULL, pg_versions, "versions, two compared" },
	{ M_GET, HOST_APP, "/review", ROLES_DECIDE, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_review, "what waits for review" },
	{ M_POST, HOST_APP, "/review", ROLES_DECIDE, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 32768, NULL, pg_review_post,
	    "approve, return, remark" },
	{ M_GET, HOST_APP, "/review.xlsx", ROLES_DECIDE, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_review_xlsx, "the queue as a table" },
	{ M_GET, HOST_APP, "/review/many", ROLES_DECIDE, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_review_many, "the queue to tick" },
	{ M_POST, HOST_APP, "/review/many", ROLES_DECIDE, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 32768, NULL, pg_review_many_post,
	    "several decisions" },
	{ M_GET, HOST_APP, "/review/rules", ROLE_BIT(ROLE_PRINCIPAL), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_review_rules,
	    "steps and ready reasons" },
	{ M_POST, HOST_APP, "/review/rules", ROLE_BIT(ROLE_PRINCIPAL),
	    CSRF_TOKEN, CACHE_NONE, FACE_PAGE, 32768, NULL,
	    pg_review_rules_post, "change them" },
	{ M_GET, HOST_APP, "/review/delegate", ROLES_REVIEW, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_delegate,
	    "who reviews in the own place" },
	{ M_POST, HOST_APP, "/review/delegate", ROLES_REVIEW, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_delegate_post,
	    "lend the right to review" },
	{ M_POST, HOST_APP, "/review/delegate/end", ROLES_REVIEW, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_delegate_end,
	    "take it back" },
	{ M_GET, HOST_APP, "/month", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_month, "the month's duty" },
	{ M_GET, HOST_APP, "/month.xlsx", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_month_xlsx, "the same as a workbook" },
	{ M_GET, HOST_APP, "/month/rules", MONTH_READ, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_rules, "rules and limits" },
	{ M_GET, HOST_APP, "/month/rules.xlsx", MONTH_READ, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_rules_xlsx,
	    "these and leave as a workbook" },
	{ M_GET, HOST_APP, "/month/rules/new", LEAD, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_rule_new, "form of a rule" },
	{ M_POST, HOST_APP, "/month/rules/new", LEAD, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 16384, NULL, pg_rule_new_post,
	    "look at a rule, add it" },
	{ M_GET, HOST_APP, "/month/rules/:id/end", LEAD, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_rule_end, "how a rule would end" },
	{ M_POST, HOST_APP, "/month/rules/:id/end", LEAD, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_rule_end_post,
	    "look at its end, end it" },
	{ M_POST, HOST_APP, "/month/limits", LEAD, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_limits_post,
	    "limits of uploads of one person" },
	{ M_GET, HOST_APP, "/month/leave", MONTH_READ, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_leave, "leave and part time" },
	{ M_POST, HOST_APP, "/month/leave", LEAD, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 8192, NULL, pg_leave_post, "note a leave" },
	{ M_POST, HOST_APP, "/month/leave/:id/end", LEAD, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_leave_end_post,
	    "end a leave early" },
	{ M_GET, HOST_APP, "/month/confirm", ROLE_BIT(ROLE_HEAD), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_confirm, "a head's own figures" },
	{ M_POST, HOST_APP, "/month/confirm", ROLE_BIT(ROLE_HEAD), CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_confirm_post, "confirm them" },
	{ M_POST, HOST_APP, "/month/remind", ROLES_REVIEW, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_remind_post,
	    "remind who lacks lessons" },
	{ M_GET, HOST_APP, "/month/close", LEAD, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_close, "before a month is closed" },
	{ M_POST, HOST_APP, "/month/close", LEAD, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 65536, NULL, pg_close_post, "close a month" },
	{ M_GET, HOST_APP, "/month/correct", LEAD, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_correct, "form of a correction" },
	{ M_POST, HOST_APP, "/month/correct", LEAD, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 16384, NULL, pg_correct_post,
	    "correct a closed month" },
	{ M_GET, HOST_APP, "/month/:m/minutes", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_minutes, "minutes of a closed month" },
	{ M_GET, HOST_APP, "/month/:m/minutes.docx", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_minutes_docx, "the same as .docx" },
	{ M_GET, HOST_APP, "/month/:m/minutes.xlsx", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_minutes_xlsx, "their tables" },
	{ M_GET, HOST_APP, "/month/:m/minutes.pdf", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, pg_minutes_pdf_prepare, pg_minutes_pdf,
	    "the same as PDF" },
	{ M_POST, HOST_APP, "/month/:m/minutes.pdf", MONTH, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_minutes_again,
	    "have the PDF drawn again" },
	{ M_GET, HOST_APP, "/classes", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_classes, "own classes" },
	{ M_GET, HOST_APP, "/classes/:key", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_class, "results of a class" },
	{ M_GET, HOST_APP, "/classes/:key/results.xlsx", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_class_xlsx, "the same as a table" },
	{ M_GET, HOST_APP, "/classes/:key/slips", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_slips, "guardians' codes to print" },
	{ M_POST, HOST_APP, "/classes/:key/slips", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_slips_post,
	    "codes for who has none" },
	{ M_POST, HOST_APP, "/classes/:key/slips/renew", ROLES_STAFF,
	    CSRF_TOKEN, CACHE_NONE, FACE_PAGE, 4096, NULL, pg_slips_renew,
	    "another code" },
	/* ---- classwork: lessons set, groups, the pupil's and the guardian's side */
	{ M_GET, HOST_APP, "/assignments", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_assignments, "lessons that were set" },
	{ M_GET, HOST_APP, "/assignments.xlsx", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_assignments_xlsx,
	    "the same as a table" },
	{ M_GET, HOST_APP, "/assignments/new", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_assign, "set lessons" },
	{ M_POST, HOST_APP, "/assignments/new", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_assign_post,
	    "find lessons, choose pupils, set" },
	{ M_GET, HOST_APP, "/assignments/:key", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_assignment, "who has done what" },
	{ M_GET, HOST_APP, "/assignments/:key/results.xlsx", ROLES_STAFF,
	    CSRF_NONE, CACHE_NONE, FACE_PAGE, 0, NULL, pg_assignment_xlsx,
	    "the same as a table" },
	{ M_POST, HOST_APP, "/assignments/:key/edit", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 16384, NULL, pg_assignment_edit,
	    "other dates, another note" },
	{ M_POST, HOST_APP, "/assignments/:key/withdraw", ROLES_STAFF,
	    CSRF_TOKEN, CACHE_NONE, FACE_PAGE, 4096, NULL,
	    pg_assignment_withdraw, "take it back" },
	{ M_POST, HOST_APP, "/assignments/:key/remind", ROLES_STAFF,
	    CSRF_TOKEN, CACHE_NONE, FACE_PAGE, 4096, NULL,
	    pg_assignment_remind, "remind who has not finished" },
	{ M_GET, HOST_APP, "/groups", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_groups, "own groups of pupils" },
	{ M_POST, HOST_APP, "/groups", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_groups_post, "a new group" },
	{ M_GET, HOST_APP, "/groups/:key", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_group, "one group" },
	{ M_POST, HOST_APP, "/groups/:key", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_group_post,
	    "its name and members" },
	{ M_POST, HOST_APP, "/groups/:key/close", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_group_close, "close it" },
	{ M_GET, HOST_APP, "/done", ROLE_BIT(ROLE_PUPIL), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_done, "own finished lessons" },
	/* the form of /guardian carries a token of its own: signin_csrf.h */
	{ M_GET, HOST_APP, "/guardian", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_guardian, "a guardian's code" },
	{ M_POST, HOST_APP, "/guardian", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_guardian_post,
	    "look with the code" },
	{ M_GET, HOST_APP, "/guardian/home", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_guardian_home,
	    "the work of one pupil" },
	{ M_POST, HOST_APP, "/guardian/leave", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_guardian_leave,
	    "forget the code here" },
	/* ---- questions and participation */
	{ M_GET, HOST_APP, "/items/:key/ask", ROLE_BIT(ROLE_PUPIL), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_ask, "ask on a lesson" },
	{ M_POST, HOST_APP, "/items/:key/ask", ROLE_BIT(ROLE_PUPIL), CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_ask_post, "send a question" },
	{ M_GET, HOST_APP, "/items/:key/questions", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_item_questions,
	    "what was asked about the own lesson" },
	{ M_GET, HOST_APP, "/questions", LIBRARY, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_questions,
	    "own questions, or those of one's classes" },
	{ M_GET, HOST_APP, "/questions.xlsx", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_questions_xlsx,
	    "the same as a workbook" },
	{ M_GET, HOST_APP, "/questions/:key", QUESTIONS, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_question, "one question" },
	{ M_POST, HOST_APP, "/questions/:key/answer", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_question_answer, "answer it" },
	{ M_POST, HOST_APP, "/questions/:key/show", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_question_show,
	    "show it to the class, or no longer" },
	{ M_POST, HOST_APP, "/questions/:key/hide", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_question_hide, "put it away" },
	{ M_POST, HOST_APP, "/questions/:key/hand", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_question_hand,
	    "hand it to a colleague" },
	{ M_GET, HOST_APP, "/participation", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_participation,
	    "how many pupils learn" },
	{ M_GET, HOST_APP, "/participation.xlsx", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_participation_xlsx,
	    "classes by months as a workbook" },
	{ M_GET, HOST_APP, "/participation/:key", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_participation_class,
	    "a class and its lessons of a month" },
	{ M_GET, HOST_APP, "/participation/:key/lessons.xlsx", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_participation_lessons,
	    "those lessons as a workbook" },
	/* ---- trust: trail, self-check */
	{ M_GET, HOST_APP, "/trail", OVERSEERS, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_trail, "who did what" },
	{ M_GET, HOST_APP, "/trail.xlsx", OVERSEERS, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_trail_xlsx, "the same as a table" },
	{ M_GET, HOST_APP, "/problems", ROLE_BIT(ROLE_ADMIN), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_problems, "what did not work" },
	{ M_GET, HOST_APP, "/problems.xlsx", ROLE_BIT(ROLE_ADMIN), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_problems_xlsx,
	    "the same as a workbook" },
	{ M_GET, HOST_APP, "/self-check", ROLE_BIT(ROLE_ADMIN), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_selfcheck, "is all well here" },
	/* ---- runtime: play, attempts, content host */
	{ M_POST, HOST_APP, "/items/:key/play", ACCESS_SIGNED, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_play_open, "open or continue an attempt" },
	{ M_POST, HOST_APP, "/items/:key/preview", ACCESS_SIGNED, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_preview, "play without recording" },
	{ M_GET, HOST_APP, "/play/:key", ACCESS_SIGNED, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_play, "the player" },
	{ M_POST, HOST_APP, "/play/:key/token", ACCESS_SIGNED, CSRF_TOKEN,
	    CACHE_NONE, FACE_JSON, 4096, NULL, pg_play_token, "a fresh commit token" },
	{ M_GET, HOST_APP, "/attempts/:key", ACCESS_SIGNED, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_attempt, "one pupil's attempt" },
	{ M_GET, HOST_CONTENT, "/w/:token", ACCESS_TOKEN, CSRF_NONE,
	    CACHE_NONE, FACE_CONTENT, 0, NULL, pg_wrap, "wrapper of a lesson" },
	{ M_GET, HOST_CONTENT, "/launch/:token", ACCESS_TOKEN, CSRF_NONE,
	    CACHE_NONE, FACE_JSON, 0, NULL, pg_launch, "launch data" },
	{ M_POST, HOST_CONTENT, "/commit/:token", ACCESS_TOKEN, CSRF_NONE,
	    CACHE_NONE, FACE_JSON, COMMIT_BODY, pg_commit_prepare, pg_commit,
	    "a saved state of a lesson" },
	{ M_GET, HOST_CONTENT, "/f/*", ACCESS_TOKEN, CSRF_NONE,
	    CACHE_CONTENT, FACE_CONTENT, 0, NULL, content_file, "a file of the package" },
};
const int route_count = sizeof(route_table) / sizeof(*route_table);

/* What the web floor calls upwards is named here, before main runs. */
__attribute__((constructor))
static void
hooks(void)
{
	answer_shell_hook = shell_model;
	policy_rescue_hook = pg_signin_rescue;
	dispatch_signin_hook = pg_signin_again;
}
