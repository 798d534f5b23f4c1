/*
 * The words that people read for the stable codes of errors, and the HTTP
 * status of each.  Sorted by code.
 */
#include <stdlib.h>
#include <string.h>

#include "util/tr.h"

#include "words/messages.h"

static const struct message messages[] = {
	{ "ANSWER-EMPTY", 422, TR("Chưa có câu trả lời. Viết bằng chữ, vài lời ngắn là đủ.") },
	{ "ANSWER-LONG", 422, TR("Câu trả lời quá dài. Viết ngắn lại; chữ đã gõ vẫn còn trong ô.") },
	{ "ANSWER-MANY", 422, TR("Câu trả lời này đã được sửa quá nhiều lần nên không sửa thêm được. Câu đang có vẫn giữ.") },
	{ "ATTEMPT-REVOKED", 410, TR("Bài này không còn mở cho em học. Kết quả đã có vẫn được giữ; cần học lại thì hỏi thầy cô.") },
	{ "BACKUP-BUSY", 409, TR("Một lần sao lưu khác đang ghi vào thư mục này. Chờ xong rồi làm lại.") },
	{ "BACKUP-DAMAGED", 409, TR("Bản sao lưu có tệp thiếu hoặc hỏng, tên tệp ghi ở trên. Dùng bản sao khác; không có gì bị ghi đè.") },
	{ "BACKUP-MISSING", 404, TR("Trong thư mục này không có bản sao lưu nào đã xong. Xem lại tên thư mục và tên bản sao.") },
	{ "BACKUP-NO-ROOM", 507, TR("Đĩa không đủ chỗ cho bản sao lưu nên chưa ghi gì. Dọn bớt hoặc dùng đĩa khác; các bản sao cũ vẫn còn.") },
	{ "BODY-TOO-LARGE", 413, TR("Phần gửi lên quá lớn nên chưa nhận. Những gì đã lưu trước đó vẫn còn.") },
	{ "COMMIT-ENTRY", 409, TR("Phần này không thuộc bài đang học. Tải lại trang để học tiếp; những gì đã lưu vẫn còn.") },
	{ "COMMIT-FORM", 400, TR("Bài giảng gửi dữ liệu thiếu phần bắt buộc nên chưa ghi. Những gì đã lưu trước đó vẫn còn.") },
	{ "COMMIT-JSON", 400, TR("Bài giảng gửi dữ liệu không đọc được nên chưa ghi. Những gì đã lưu trước đó vẫn còn.") },
	{ "COMMIT-ORIGIN", 403, TR("Dữ liệu học đến từ một trang khác nên không được ghi.") },
	{ "COMMIT-SUSPEND", 413, TR("Bài giảng gửi trạng thái dài hơn 1.048.576 ký tự nên chưa ghi. Trạng thái lưu trước đó vẫn còn.") },
	{ "COMMIT-UTF8", 400, TR("Bài giảng gửi chữ bị hỏng mã nên chưa ghi. Những gì đã lưu trước đó vẫn còn.") },
	{ "TRY-MANY", 409, TR("Em đã học lại phần này rất nhiều lần rồi. Các kết quả đã có vẫn được giữ; em mở bài để xem lại.") },
	{ "COMMIT-VISIT", 409, TR("Dữ liệu học không khớp lượt đang mở. Tải lại trang để học tiếp; những gì đã lưu vẫn còn.") },
	{ "CONTENT-DAMAGED", 500, TR("Tệp của bài giảng trên máy chủ có chỗ hỏng. Báo quản trị viên mã này.") },
	{ "CONTENT-GZIP", 406, TR("Trình duyệt này không nhận tệp nén nên không mở được tệp lớn trong bài. Dùng trình duyệt mới hơn.") },
	{ "CONTENT-WORKER", 403, TR("Bài giảng không được cài chương trình chạy nền.") },
	{ "CORRECT-DELTA", 422, TR("Ghi số bài thêm (ví dụ 1) hoặc bớt (ví dụ -1), khác 0; số đã tính không thể nhỏ hơn 0. Chưa ghi gì.") },
	{ "CORRECT-FULL", 409, TR("Tháng này đã có quá nhiều dòng điều chỉnh. Các dòng đã ghi vẫn giữ; hỏi quản trị viên.") },
	{ "CORRECT-PERSON", 422, TR("Người này không có trong biên bản của tháng. Chọn một giáo viên trong danh sách.") },
	{ "CORRECT-REASON", 422, TR("Điều chỉnh cần có lý do, tối đa 500 chữ cái. Chưa ghi gì.") },
	{ "CSRF-ORIGIN", 403, TR("Yêu cầu này đến từ một trang khác nên không được làm. Mở lại trang trong hoclieu rồi làm lại.") },
	{ "CSRF-TOKEN", 403, TR("Trang đã mở từ lần đăng nhập trước nên chưa được gửi. Gửi lại, hoặc tải lại trang rồi làm lại.") },
	{ "DATA-MISSING", 500, TR("Máy chủ chưa được chuẩn bị xong. Báo cho quản trị viên mã này.") },
	{ "DB-BUSY", 503, TR("Máy chủ đang bận. Việc này chưa được ghi; thử lại sau vài giây.") },
	{ "DB-CONSTRAINT", 409, TR("Dữ liệu vừa được người khác thay đổi. Tải lại trang để xem bản mới nhất rồi làm lại.") },
	{ "DB-DAMAGED", 500, TR("Kho dữ liệu có chỗ hỏng. Không ghi thêm gì; báo ngay cho quản trị viên mã này.") },
	{ "DB-FAILED", 500, TR("Máy chủ chưa làm được việc này. Chưa có gì bị thay đổi; thử lại, nếu vẫn vậy thì báo quản trị viên mã này.") },
	{ "DELEGATE-DAYS", 422, TR("Những ngày này chưa đúng: ngày đầu trước ngày cuối, chưa qua, dài nhất một năm. Chọn lại ngày.") },
	{ "DELEGATE-TO", 422, TR("Chưa chọn người duyệt thay, hoặc người này không còn làm ở trường. Chọn một người trong danh sách.") },
	{ "DRILL-DAMAGED", 500, TR("Bản sao phục hồi được nhưng có chỗ không khớp, ghi ở trên. Chạy hoclieu verify trên dữ liệu đang dùng để biết chỗ đó có từ đâu.") },
	{ "FILE-TOO-BIG", 413, TR("Tệp này lớn hơn mức đọc được nên chưa nhận. Chia nhỏ tệp rồi thử lại.") },
	{ "GROUP-MANY", 422, TR("Mỗi người có nhiều nhất 50 nhóm trong một năm học. Đóng bớt nhóm không dùng nữa rồi lập nhóm mới.") },
	{ "GROUP-MEMBERS", 422, TR("Một nhóm có nhiều nhất 200 em. Bỏ bớt vài em, hoặc giao cho cả lớp.") },
	{ "GROUP-NAME", 422, TR("Chưa ghi tên nhóm, hoặc tên dài quá 60 chữ cái.") },
	{ "GUARDIAN-CODE", 422, TR("Mã chưa đúng. Xem lại từng chữ trên phiếu rồi gõ lại.") },
	{ "HEAD-BAD", 400, TR("Trình duyệt hoặc thiết bị trên đường truyền đã gửi một yêu cầu sai quy cách. Tải lại trang rồi thử lại.") },
	{ "HEAD-TOO-LARGE", 431, TR("Trình duyệt gửi kèm quá nhiều thông tin, thường là cookie cũ. Xoá cookie của trang này rồi thử lại.") },
	{ "HOST-UNKNOWN", 404, TR("Địa chỉ này không phải của hoclieu. Mở đúng địa chỉ mà nhà trường đã thông báo.") },
	{ "ITEM-CHECKING", 409, TR("Tệp đang được kiểm tra nên chưa gửi duyệt được. Những gì đã ghi vẫn còn; kiểm tra xong thì gửi.") },
	{ "ITEM-KIND", 422, TR("Chưa chọn loại học liệu. Chọn một loại trong danh sách.") },
	{ "ITEM-AUDIENCE", 422, TR("Chọn học sinh nào xem được bài này.") },
	{ "AUDIENCE-WIDER", 422, TR("Chỗ này chỉ để bớt người xem. Muốn mở rộng thì sửa bài rồi gửi duyệt lại.") },
	{ "ITEM-PLACE", 422, TR("Chưa chọn bài. Nếu không thuộc bài nào thì chọn lớp và môn, để người khác tìm thấy.") },
	{ "ITEM-LESSON", 422, TR("Chưa chọn bài trong kế hoạch dạy học. Gõ tên bài để tìm, không dấu cũng được.") },
	{ "ITEM-LESSONS", 422, TR("Một học liệu xếp được vào nhiều nhất 8 bài. Bỏ bớt những bài ít liên quan.") },
	{ "ITEM-LICENCE", 422, TR("Chưa chọn ai được dùng lại. Chọn một dòng trong danh sách.") },
	{ "ITEM-NOT-LIVE", 409, TR("Bài này chưa được xuất bản hoặc đã được rút khỏi kho.") },
	{ "ITEM-NOT-PLAYABLE", 409, TR("Học liệu này không mở được trong trình duyệt. Tải tệp gốc về để dùng.") },
	{ "ITEM-REFUSED", 409, TR("Tệp này chưa qua được kiểm tra nên không gửi duyệt được. Xem phiếu kiểm tra rồi tải tệp đã sửa lên.") },
	{ "ITEM-SOURCE", 422, TR("Chưa ghi nguồn hình ảnh, âm thanh. Ghi nguồn, hoặc ghi “tự làm”.") },
	{ "ITEM-STATE", 409, TR("Học liệu này vừa chuyển sang trạng thái khác nên việc này không còn làm được. Xem trạng thái mới trên trang của học liệu.") },
	{ "ITEM-TEXT-LONG", 422, TR("Đoạn này quá dài. Viết ngắn lại; chữ đã gõ vẫn còn trong ô.") },
	{ "ITEM-TITLE", 422, TR("Tên này quá chung. Ghi tên bài, ví dụ “Mi-li-mét”.") },
	{ "ITEM-TITLE-FILE", 422, TR("Đây giống tên tệp. Ghi tên bài như trong sách, ví dụ “Mi-li-mét”.") },
	{ "ITEM-TITLE-LONG", 422, TR("Tên dài quá 200 chữ cái. Giữ lại tên bài, phần còn lại ghi vào mô tả.") },
	{ "LENGTH-REQUIRED", 411, TR("Yêu cầu không cho biết dung lượng gửi lên nên chưa nhận. Thử lại bằng trình duyệt thông thường.") },
	{ "LOGIN-BUSY", 503, TR("Nhiều người đang đăng nhập cùng lúc. Thử lại sau vài giây.") },
	{ "METHOD", 405, TR("Trang này không nhận yêu cầu kiểu đó.") },
	{ "METHOD-UNKNOWN", 405, TR("Trang này không nhận yêu cầu kiểu đó.") },
	{ "NO-RIGHT", 403, TR("Trang này dành cho người có nhiệm vụ khác. Nếu cần xem, hỏi quản trị viên của trường.") },
	{ "NOT-FOUND", 404, TR("Không có trang này, hoặc trang không dành cho tài khoản đang dùng.") },
	{ "PAPER-LONG", 422, TR("Đoạn này dài quá 2.000 chữ cái. Viết ngắn lại; chữ đã gõ vẫn còn trong ô.") },
	{ "PAPER-PLACE", 422, TR("Địa điểm dài quá 120 chữ cái. Ghi ngắn lại.") },
	{ "PAPER-SECRETARY", 422, TR("Thư ký phải là người của trường. Chọn lại trong danh sách.") },
	{ "PASSWORD-CHANGE", 403, TR("Mật khẩu này do người khác đặt nên chưa dùng tiếp được. Vào “Tài khoản của tôi”, đổi thành mật khẩu của riêng mình rồi làm lại.") },
	{ "PASSWORD-COMMON", 422, TR("Mật khẩu này nhiều người dùng hoặc trùng tên đăng nhập nên dễ bị đoán. Chọn mật khẩu khác.") },
	{ "PASSWORD-LONG", 422, TR("Mật khẩu mới quá dài. Tối đa 256 ký tự.") },
	{ "PASSWORD-SHORT", 422, TR("Mật khẩu mới cần ít nhất 8 ký tự. Một câu ngắn dễ nhớ là tốt.") },
	{ "PASSWORD-TEXT", 422, TR("Mật khẩu mới có ký tự không đọc được. Gõ lại.") },
	{ "PERSON-LOGIN", 422, TR("Tên đăng nhập chỉ gồm chữ thường không dấu, chữ số, dấu chấm, gạch; ít nhất 2 ký tự.") },
	{ "PERSON-LOGIN-TAKEN", 409, TR("Tên đăng nhập này đã có người dùng. Chọn tên khác.") },
	{ "PERSON-NAME", 422, TR("Chưa ghi họ tên, hoặc họ tên quá dài. Tối đa 120 chữ cái.") },
	{ "PLAN-EMPTY", 422, TR("Kế hoạch dạy học này không có bài nào. Xem lại tệp rồi nạp lại.") },
	{ "PLAN-HEAD", 422, TR("Đầu tệp thiếu hoặc sai môn, lớp, bộ sách hay năm học. Sửa các dòng #mon, #lop, #bo_sach, #nam_hoc rồi nạp lại.") },
	{ "PLAN-LARGE", 413, TR("Tệp kế hoạch lớn hơn 4 MB nên chưa nhận. Mỗi môn, mỗi khối để một tệp riêng.") },
	{ "PLAN-PERIODS", 422, TR("Số tiết các bài cộng lại không bằng số ghi ở đầu tệp. Sửa dòng #so_tiet hoặc các bài rồi nạp lại.") },
	{ "PLAN-UTF8", 422, TR("Tệp kế hoạch không phải dạng CSV UTF-8. Lưu lại theo dạng đó rồi nạp lại.") },
	{ "QUESTION-CLASS", 409, TR("Lớp của em chưa có cô thầy trong hệ thống, hoặc bài này không còn mở, nên câu hỏi chưa gửi được. Em hỏi cô thầy ở lớp nhé.") },
	{ "QUESTION-COLLEAGUE", 422, TR("Chưa chọn đồng nghiệp cùng dạy lớp này. Câu hỏi vẫn đang chờ trả lời.") },
	{ "QUESTION-EMPTY", 422, TR("Em chưa viết câu hỏi. Em viết vài chữ nhé.") },
	{ "QUESTION-LONG", 422, TR("Câu hỏi dài quá. Em viết ngắn lại nhé; chữ em gõ vẫn còn trong ô.") },
	{ "QUESTION-MANY", 429, TR("Hôm nay em đã hỏi nhiều câu, cô thầy đang trả lời. Mai em hỏi tiếp nhé; chữ em gõ vẫn còn trong ô.") },
	{ "QUESTION-PART", 422, TR("Bài này không còn phần em chọn. Em chọn lại phần khác nhé.") },
	{ "QUESTION-REASON", 422, TR("Cất câu hỏi cần có lý do ngắn gọn để nhắn cho em. Câu hỏi vẫn còn nguyên.") },
	{ "QUESTION-STATE", 409, TR("Câu hỏi này vừa có người khác trả lời hoặc cất. Xem lại ở trên rồi quyết định; chữ đã gõ vẫn còn.") },
	{ "QUOTA-CHANGED", 409, TR("Số liệu vừa thay đổi so với lúc xem nên chưa xác nhận. Xem lại các số dưới đây rồi xác nhận.") },
	{ "QUOTA-CLOSED", 409, TR("Tháng này đã chốt rồi. Số đã chốt không sửa được; xem biên bản ở trang Tháng.") },
	{ "QUOTA-CONTRADICT", 409, TR("Các quy định về định mức không khớp nhau nên chưa chốt được. Sửa quy định rồi chốt lại.") },
	{ "QUOTA-EARLY", 409, TR("Tháng chưa hết nên chưa chốt được. Xem lại cả ngày giờ của máy chủ.") },
	{ "QUOTA-LEAVE-CLOSED", 422, TR("Ngày này nằm trong tháng đã chốt. Ghi từ tháng sau; số của tháng đã chốt thì ghi một dòng điều chỉnh có lý do.") },
	{ "QUOTA-LEAVE-DAYS", 422, TR("Ngày nghỉ chưa đúng: cần ngày đầu, ngày cuối không trước ngày đầu, dài nhất 3 năm.") },
	{ "QUOTA-LEAVE-END", 422, TR("Ngày cuối mới phải sớm hơn ngày đang ghi và không nằm trong tháng đã chốt.") },
	{ "QUOTA-LEAVE-FACTOR", 422, TR("Mức phải nộp là số phần trăm từ 0 đến 100. 0 là nghỉ hẳn.") },
	{ "QUOTA-LEAVE-FULL", 409, TR("Người này đã có quá nhiều dòng miễn giảm. Kết thúc những dòng cũ rồi ghi thêm.") },
	{ "QUOTA-LEAVE-NOTE", 422, TR("Lý do dài quá 120 chữ cái. Ghi ngắn lại, ví dụ “nghỉ ốm”.") },
	{ "QUOTA-LEAVE-PERSON", 422, TR("Chưa chọn người, hoặc người này không thuộc trường. Chọn lại trong danh sách.") },
	{ "QUOTA-OPEN", 409, TR("Tháng này chưa chốt nên chưa có gì để điều chỉnh. Số của tháng chưa chốt tự đổi theo bài.") },
	{ "QUOTA-REVIEW", 409, TR("Còn bài chờ duyệt. Chốt bây giờ thì các bài này là tính muộn; xem danh sách rồi xác nhận.") },
	{ "QUOTA-RULE-COMMON", 409, TR("Đây là quy định chung, không ngừng được ở trường. Thêm quy định của trường: quy định đó được dùng thay.") },
	{ "QUOTA-RULE-DAY", 422, TR("Ngày hạn là số từ 1 đến 31 (để trống là hết tháng), số ngày gia hạn từ 0 đến 31.") },
	{ "QUOTA-RULE-END", 422, TR("Tháng cuối phải sớm hơn tháng đang ghi và không trước tháng đã chốt gần nhất.") },
	{ "QUOTA-RULE-FROM", 422, TR("Quy định mới bắt đầu từ một tháng chưa chốt, chậm nhất sau hai năm. Chọn lại tháng.") },
	{ "QUOTA-RULE-FULL", 409, TR("Trường đã có quá nhiều quy định. Ngừng những quy định cũ rồi thêm.") },
	{ "QUOTA-RULE-KINDS", 422, TR("Chưa chọn loại học liệu nào được tính. Chọn ít nhất một loại.") },
	{ "QUOTA-RULE-MANY", 422, TR("Số bài mỗi tháng là số từ 0 đến 100.") },
	{ "QUOTA-RULE-PERSON", 422, TR("Người này không thuộc trường. Chọn lại trong danh sách.") },
	{ "QUOTA-RULE-ROLE", 422, TR("Chưa chọn quy định dành cho ai.") },
	{ "QUOTA-RULE-SUBJECT", 422, TR("Không có môn này. Chọn lại trong danh sách.") },
	{ "QUOTA-RULE-UNIT", 422, TR("Tổ này không thuộc trường. Chọn lại trong danh sách.") },
	{ "QUOTA-RULE-UNTIL", 422, TR("Tháng cuối không thể trước tháng đầu. Chọn lại, hoặc để trống.") },
	{ "READ-ONLY-FAULT", 503, TR("Máy chủ vừa không ghi được xuống đĩa nên tạm thời chỉ cho xem, để không mất gì. Việc này chưa được ghi; chữ đã gõ vẫn còn. Báo ngay quản trị viên mã này.") },
	{ "READ-ONLY-FULL", 507, TR("Máy chủ sắp hết chỗ trên đĩa nên tạm thời chỉ cho xem. Việc này chưa được ghi; chữ đã gõ vẫn còn. Báo quản trị viên mã này; có chỗ là ghi lại được.") },
	{ "REMARK-MANY", 422, TR("Bài này đã có 100 nhận xét, không ghi thêm được. Trả lại kèm lý do chung.") },
	{ "REMARK-TEXT", 422, TR("Chưa ghi nhận xét, hoặc nhận xét quá dài. Tối đa 1.000 chữ cái.") },
	{ "REQUEST-SLOW", 408, TR("Đường truyền quá chậm nên yêu cầu chưa tới đủ. Những gì đã lưu vẫn còn; thử lại.") },
	{ "RESTORE-NOT-EMPTY", 409, TR("Thư mục dữ liệu này đang có dữ liệu nên không phục hồi đè lên. Chọn một thư mục trống bằng --data.") },
	{ "REVIEW-LINES", 422, TR("Nhiều nhất 12 câu, mỗi câu không quá 120 chữ cái. Rút ngắn rồi lưu lại.") },
	{ "REVIEW-OWN", 403, TR("Không ai tự duyệt bài của mình. Bài đang chờ người khác duyệt.") },
	{ "REVIEW-PASSED", 409, TR("Tổ đã thông qua bài này, bài đang chờ hiệu trưởng.") },
	{ "REVIEW-REASON", 422, TR("Trả lại cần có lý do. Bài vẫn đang chờ duyệt.") },
	{ "REVIEW-STEPS", 422, TR("Chưa chọn một bước hay hai bước.") },
	{ "REVIEW-TWIN", 422, TR("Bài này giống một bài đã có. Xem cặp bài rồi chọn có tính vào định mức không.") },
	{ "REVIEW-VERDICT", 422, TR("Chọn một trong hai: tính là bài mới, hoặc trùng bài đã có.") },
	{ "SERVER-BUSY", 503, TR("Máy chủ đang có quá nhiều người dùng cùng lúc. Thử lại sau vài giây.") },
	{ "SERVER-FAILED", 500, TR("Máy chủ gặp lỗi. Chưa có gì bị thay đổi; thử lại, nếu vẫn vậy thì báo quản trị viên mã này.") },
	{ "SET-CLASS", 422, TR("Có lớp không thuộc năm học này, hoặc không phải lớp thầy cô dạy hay phụ trách. Bỏ lớp đó rồi giao lại; những gì đã chọn vẫn còn.") },
	{ "SET-FROM", 422, TR("Ngày bắt đầu chưa đúng. Chọn một ngày trong năm học này.") },
	{ "SET-FULL", 422, TR("Năm học này thầy cô đã giao 5.000 bài, nhiều hơn mức nhận được. Bài đã giao vẫn còn; báo quản trị viên mã này.") },
	{ "SET-GONE", 409, TR("Bài giao này đã được rút lại nên không đổi được nữa. Kết quả của các em vẫn giữ.") },
	{ "SET-GROUP", 422, TR("Nhóm này đã đóng hoặc không phải nhóm của thầy cô. Chọn nhóm khác.") },
	{ "SET-GROUP-EMPTY", 422, TR("Nhóm này chưa có em nào. Chọn thành viên cho nhóm rồi giao lại.") },
	{ "SET-AUDIENCE", 409, TR("Có bài không giao được cho học sinh: người soạn để “Chỉ giáo viên”, hoặc chỉ cho lớp mình dạy. Bỏ bài đó, hoặc nhờ người soạn đổi ở “Học sinh nào xem được”.") },
	{ "SET-ITEM", 409, TR("Có bài học sinh không mở được: đã rút khỏi kho, hoặc chỉ tải về được. Bỏ bài đó rồi làm lại.") },
	{ "SET-LESSON", 422, TR("Chưa chọn bài nào. Gõ tên bài để tìm, không dấu cũng được.") },
	{ "SET-MANY", 422, TR("Một lần giao được cho nhiều nhất 200 lớp, nhóm và em. Giao cho cả lớp thay vì từng em.") },
	{ "SET-MANY-LESSONS", 422, TR("Một lần giao được nhiều nhất 20 bài. Bỏ bớt vài bài.") },
	{ "SET-RULE", 422, TR("Chưa chọn cách tính lần học. Chọn lại trong ô “Học nhiều lần thì tính”.") },
	{ "SET-NOTE", 422, TR("Lời dặn dài quá 500 chữ cái. Viết ngắn lại; chữ đã gõ vẫn còn trong ô.") },
	{ "SET-OVER", 422, TR("Hạn này đã qua. Chọn hôm nay hoặc một ngày sau.") },
	{ "SET-PUPIL", 422, TR("Có em không còn học ở lớp này. Bỏ em đó rồi làm lại.") },
	{ "SET-REMINDED", 409, TR("Hôm nay đã nhắc rồi. Mỗi bài giao nhắc được một lần trong ngày.") },
	{ "SET-TARGET", 422, TR("Chưa chọn lớp, nhóm hay em nào.") },
	{ "SET-TWICE", 422, TR("Bài này đã giao cho lớp, nhóm hay em đó với đúng những ngày này. Đổi ngày nếu muốn giao thêm lần nữa.") },
	{ "SET-UNTIL", 422, TR("Hạn phải là một ngày trong năm học này, không trước ngày bắt đầu.") },
	{ "SETTING-RANGE", 422, TR("Số này nằm ngoài khoảng cho phép. Giá trị cũ vẫn giữ.") },
	{ "SETTING-UNKNOWN", 404, TR("Không có mục cài đặt này.") },
	{ "SIGN-IN", 401, TR("Phiên đăng nhập đã hết. Đăng nhập lại, việc đang làm vẫn còn.") },
	{ "STORE-FULL", 507, TR("Máy chủ sắp đầy, tạm dừng nhận tệp. Phần đã tải vẫn còn; báo quản trị viên để dọn chỗ.") },
	{ "STORE-IO", 500, TR("Máy chủ không ghi được vào đĩa. Việc này chưa được lưu; báo ngay cho quản trị viên mã này.") },
	{ "TEMPLATE", 500, TR("Máy chủ chưa vẽ được trang này. Báo quản trị viên mã này.") },
	{ "TOKEN-EXPIRED", 401, TR("Lượt học này mở đã quá 8 giờ. Tải lại trang để học tiếp; những gì đã lưu vẫn còn.") },
	{ "TOKEN-FORGED", 403, TR("Đường dẫn của lượt học không đúng. Mở lại bài từ trang của em.") },
	{ "TOKEN-OTHER", 403, TR("Đường dẫn này thuộc lượt học khác. Mở lại bài từ trang của em.") },
	{ "UPLIMIT-BYTES", 422, TR("Dung lượng riêng là số GB từ 0,1 đến 1024; để trống là theo mức chung.") },
	{ "UPLIMIT-ITEMS", 422, TR("Số học liệu riêng là số từ 0 đến 10.000; để trống là theo mức chung.") },
	{ "UPLOAD-CHECKSUM", 460, TR("Phần vừa gửi bị sai trên đường truyền nên chưa nhận. Phần đã tải trước đó vẫn còn, trình duyệt sẽ tự gửi lại.") },
	{ "UPLOAD-CHECKSUM-KIND", 400, TR("Máy chủ chỉ hiểu mã kiểm tra SHA-256.") },
	{ "UPLOAD-EMPTY", 400, TR("Tệp này rỗng, không có gì để nhận. Chọn lại tệp đúng.") },
	{ "UPLOAD-GONE", 410, TR("Lần tải này đã hủy hoặc đã quá hạn giữ. Tải lại tệp từ đầu.") },
	{ "UPLOAD-HEADER", 400, TR("Yêu cầu tải lên thiếu thông tin cần thiết nên chưa nhận. Tải lại trang rồi thử lại.") },
	{ "UPLOAD-ITEM", 409, TR("Học liệu này đang chờ duyệt hoặc đã rút nên chưa thay tệp được. Lấy lại bài đang chờ duyệt rồi thay.") },
	{ "UPLOAD-LOCKED", 423, TR("Tệp này đang được gửi từ một nơi khác. Chờ vài giây, việc tải sẽ tự tiếp tục.") },
	{ "UPLOAD-MONTH-BYTES", 413, TR("Tệp này lớn hơn phần dung lượng còn lại của tháng nên chưa nhận. Nén lại, chờ sang tháng, hoặc nhờ hiệu trưởng nâng mức.") },
	{ "UPLOAD-MONTH-ITEMS", 422, TR("Đã tải đủ số học liệu mới của tháng nên chưa nhận thêm. Chờ sang tháng, hoặc nhờ hiệu trưởng nâng mức.") },
	{ "UPLOAD-NAME", 400, TR("Tên tệp không đọc được. Đổi tên tệp rồi tải lại.") },
	{ "UPLOAD-OFFSET", 409, TR("Máy chủ đã nhận đến chỗ khác. Trình duyệt sẽ hỏi lại và tự tiếp tục từ chỗ đúng.") },
	{ "UPLOAD-TOO-BIG", 413, TR("Tệp lớn hơn mức cho phép nên chưa nhận. Nén lại hoặc chia nhỏ bài giảng, hoặc hỏi quản trị viên.") },
	{ "UPLOAD-TOO-MANY", 429, TR("Đang có quá nhiều tệp tải dở. Chờ chúng xong hoặc hủy bớt rồi tải tiếp.") },
	{ "UPLOAD-TYPE", 415, TR("Phần gửi lên không đúng kiểu nên chưa nhận. Tải lại trang rồi thử lại.") },
	{ "UPLOAD-VERSION", 412, TR("Trang tải lên đã cũ. Tải lại trang; phần đã tải vẫn còn.") },
	{ "URI-TOO-LONG", 414, TR("Đường dẫn quá dài. Mở lại từ trang chủ.") },
	{ "VERSION-UNKNOWN", 505, TR("hoclieu chỉ nhận HTTP/1.0 và HTTP/1.1.") },
	{ "WITHDRAW-OTHER", 422, TR("Bài thay phải là một bài học sinh đang mở được. Chọn bài khác, hoặc để trống.") },
};
#define COUNT	(sizeof(messages) / sizeof(*messages))

/*
 * A search from the front: messages are needed only when something was refused.
 */
static const struct message *
messages_look(const char *code)
{
	size_t i;

	for (i = 0; i < COUNT; i++)
		if (strcmp(messages[i].code, code) == 0)
			return (&messages[i]);
	return (NULL);
}

/*
 * Never NULL: an unknown code gets the words of SERVER-FAILED, so an answer
 * always has words.
 */
const struct message *
message_find(const char *code)
{
	const struct message *m = messages_look(code);

	return (m != NULL ? m : messages_look("SERVER-FAILED"));
}

int
message_known(const char *code)
{
	return (messages_look(code) != NULL);
}
