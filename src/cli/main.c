/* hoclieu: the administrator's command and the server's start. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runner/spawn.h"

#include "cli/cmd.h"

/*
 * Each command with its arguments and one line of help, in the order in which
 * `hoclieu help` shows them.
 */
static const struct command commands[] = {
	{ "init", cmd_init, "",
	    "tạo thư mục dữ liệu, nạp chương trình môn học" },
	{ "serve", cmd_serve,
	    "[--port N] [--bind ADDR] [--origin URL] [--content-host NAME]",
	    "chạy máy chủ cho đến khi nhấn Ctrl-C" },
	{ "runner", cmd_runner, "[--once]",
	    "chỉ chạy phần làm việc nền (kiểm tra gói bài giảng)" },
	{ "demo", cmd_demo, "[--if-empty]",
	    "trường mẫu để dùng thử: người, lớp, bài giảng" },
	{ "verify", cmd_verify, "[--quick]",
	    "xem mọi tệp và mọi dòng dữ liệu có còn nguyên vẹn không" },
	{ "backup", cmd_backup,
	    "THƯ-MỤC | --check [THƯ-MỤC] | --drill [THƯ-MỤC] | --list [THƯ-MỤC] |"
	    " --nightly-dir THƯ-MỤC |\n             THƯ-MỤC --seal KHOÁ | --nightly-seal THƯ-MỤC --seal KHOÁ",
	    "sao lưu mọi thứ trong khi máy chủ vẫn chạy" },
	{ "restore", cmd_restore, "THƯ-MỤC [--at BẢN-SAO] | TỆP.sealed --key TỆP-KHOÁ",
	    "phục hồi một bản sao lưu vào thư mục dữ liệu còn trống" },
	{ "seal-key", cmd_seal_key, "TỆP-KHOÁ",
	    "tạo cặp khoá để niêm phong bản sao lưu" },
	{ "minutes", cmd_minutes, "[SỐ …]",
	    "vẽ những biên bản PDF còn thiếu" },
	{ "rendition", cmd_rendition, "YÊU-CẦU",
	    "làm bản xem của một tệp (phần làm việc nền tự gọi)" },
	{ "setting", cmd_setting, "[TÊN [GIÁ-TRỊ] [--school VIẾT-TẮT]]",
	    "xem và đổi các mức giới hạn" },
	{ "user", cmd_user,
	    "list | units | unit TÊN | add TÊN … | password TÊN | disable TÊN | grant TÊN …",
	    "tài khoản và nhiệm vụ" },
	{ "curriculum", cmd_curriculum, "list | import TỆP.csv",
	    "kế hoạch dạy học (PPCT)" },
};
#define COUNT	(sizeof(commands) / sizeof(commands[0]))

/*
 * Asked for, it goes to standard output with status 0; after a mistake to
 * standard error with status 2.
 */
static int
usage(FILE *to)
{
	size_t i;

	fputs("hoclieu: kho học liệu của nhà trường\n\n"
	    "  hoclieu LỆNH [--data THƯ-MỤC] …\n\n", to);
	for (i = 0; i < COUNT; i++)
		fprintf(to, "  %-10s %s\n             %s\n", commands[i].name,
		    commands[i].arguments, commands[i].help);
	fputs("\nThư mục dữ liệu: --data, hoặc biến HOCLIEU_DATA, hoặc ./data\n",
	    to);
	return (to == stderr ? 2 : 0);
}

/* One command alone: its own help, or its line of the list. */
static int
help(const char *name)
{
	size_t i;

	if (strcmp(name, "user") == 0)
		return (cmd_user_help(stdout));
	for (i = 0; i < COUNT; i++)
		if (strcmp(name, commands[i].name) == 0) {
			printf("hoclieu %s %s\n  %s\n", commands[i].name,
			    commands[i].arguments, commands[i].help);
			return (0);
		}
	return (usage(stderr));
}

int
main(int argc, char **argv)
{
	size_t i;

	spawn_commands();
	if (argc < 2)
		return (usage(stderr));
	if (argc > 2 && strcmp(argv[1], "help") == 0)
		return (help(argv[2]));
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0)
		return (usage(stdout));
	for (i = 0; i < COUNT; i++)
		if (strcmp(argv[1], commands[i].name) == 0)
			return (commands[i].run(argc - 1, argv + 1));
	fprintf(stderr, "hoclieu: không có lệnh \"%s\"\n\n", argv[1]);
	return (usage(stderr));
}
