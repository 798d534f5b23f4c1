# hoclieu: `make run` and `make test` are all a new user needs; both do the
# set-up on a fresh Debian 12 first.  BUILD=dir builds elsewhere.
BUILD	?= build
V	?= 0
Q_0	= @
Q	= $(Q_$(V))
JOBS	= -j$(shell nproc 2>/dev/null || echo 2)
PORT	?= 8080
DATA	?= data
CC	?= gcc
PREFIX	?= /usr/local

WARN	= -Wall -Wextra -Wshadow -Wpointer-arith -Wstrict-prototypes \
	  -Wmissing-prototypes -Wformat=2 -Wvla -Wundef -Werror
# Flags that this compiler takes: shadow stack and landing pads on x86, their
# like on arm64; neither knows the other's.
takes	= $(shell $(CC) $(1) -Werror -x c -c /dev/null -o /dev/null 2>/dev/null && echo $(1))
HARD	:= -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fstack-clash-protection \
	  $(call takes,-fcf-protection=full) $(call takes,-mbranch-protection=standard)
# No writable table of addresses once a program runs; its own place in memory.
HARDLINK = -Wl,-z,relro,-z,now,-z,noexecstack
OPT	?= -O2 -g
XML	= $(shell pkg-config --cflags libxml-2.0 2>/dev/null)
CFLAGS	+= -std=c11 -D_GNU_SOURCE $(OPT) $(WARN) $(HARD) $(SAN) -fPIC \
	  -fvisibility=hidden -Isrc -I. $(XML) -MMD -MP
LDLIBS	= -lsqlite3 -larchive -lxml2 -lxlsxwriter -lz -lsodium -ljansson -lutf8proc \
	  -lseccomp -lpthread -lm
# Pango and Cairo draw the minutes' PDF, Cairo with libjpeg and giflib thumbnails:
# for the program alone, never the server.
PANGO	= $(shell pkg-config --cflags pangocairo 2>/dev/null | sed 's/-I/-isystem /g')
PANGOLIBS = $(shell pkg-config --libs pangocairo 2>/dev/null) -ljpeg -lgif
KFLAGS	= $(shell cat /usr/share/kore/features 2>/dev/null)

# The rooms from the lowest floor up; make lint holds that a file includes only
# its own room and those before it.  A room that is still to come has no folder.
FLOORS	= util store parse words doc audit people curriculum packages library \
	  quota runtime classwork quiz coverage search inspection health web \
	  pages api app runner serve demo cli
# The rooms within src/pages: each includes itself and common.
PAGEROOMS = common account library upload review month rules classwork questions play people \
	  quiz coverage search inspection board roster admin home
# What the command alone needs; all else is in the server's part too.
TOPS	= runner serve demo cli
LIBSRC	= $(foreach f,$(filter-out $(TOPS),$(FLOORS)),$(sort $(wildcard src/$(f)/*.c src/$(f)/*/*.c)))
CLISRC	= $(foreach f,$(TOPS),$(sort $(wildcard src/$(f)/*.c)))
KORESRC	= $(sort $(wildcard kore/*.c))
LIBOBJ	= $(LIBSRC:%.c=$(BUILD)/obj/%.o)
CLIOBJ	= $(CLISRC:%.c=$(BUILD)/obj/%.o)
KOREOBJ	= $(KORESRC:%.c=$(BUILD)/obj/%.o)
LIB	= $(BUILD)/libhoclieu.a
CLILIB	= $(BUILD)/libcli.a
EMBED	= $(BUILD)/obj/gen/embed.o
UNITS	= $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(sort $(wildcard tests/unit/t_*.c)))
PAGES	= $(patsubst tests/pages/%.c,$(BUILD)/tests/%,$(sort $(wildcard tests/pages/t_*.c)))
TESTLIB	= $(patsubst %.c,$(BUILD)/obj/%.o,$(sort $(wildcard tests/lib/*.c)))


.PHONY: all setup run test lint asan fuzz fault install conformance bench clean programs tests FORCE
.SECONDARY:

all: setup
	@$(MAKE) --no-print-directory $(JOBS) programs

programs: $(BUILD)/hoclieu $(BUILD)/hoclieu.so

# ---- set-up: packages of Debian and npm; quiet and quick when all is there
setup:
	@sh tools/setup.sh run

$(BUILD)/assets/.stamp: package-lock.json tools/bundle.mjs $(shell find assets -type f 2>/dev/null)
	@mkdir -p $(BUILD)/assets
	$(Q)node tools/bundle.mjs $(BUILD)/assets
	@touch $@

# ---- everything the program reads at run time stands inside it
$(BUILD)/obj/gen/embed.S: tools/embed.mjs $(BUILD)/assets/.stamp $(shell find schemas -type f 2>/dev/null)
	@mkdir -p $(@D)
	$(Q)node tools/embed.mjs $@ $(BUILD)/assets= schemas=schemas assets/templates=templates assets/i18n=i18n

$(EMBED): $(BUILD)/obj/gen/embed.S $(BUILD)/flags
	$(Q)$(CC) $(HARD) -c -o $@ $<

# Rewritten only when it would say something else: a build with other flags
# never mixes with this one.
$(BUILD)/flags: FORCE
	@mkdir -p $(@D)
	@echo '$(CC) $(CFLAGS) $(HARDLINK)' | cmp -s - $@ || \
	    echo '$(CC) $(CFLAGS) $(HARDLINK)' > $@

$(BUILD)/obj/kore/%.o: kore/%.c $(BUILD)/flags
	@echo "  $<"
	@mkdir -p $(@D)
	$(Q)$(CC) $(CFLAGS) $(KFLAGS) -Wno-error=undef -Wno-undef -c -o $@ $<

$(BUILD)/obj/src/runner/minutes_pdf.o $(BUILD)/obj/src/runner/picture.o \
$(BUILD)/obj/src/runner/thumbnail.o $(BUILD)/obj/tests/unit/t_thumbnail.o \
$(BUILD)/obj/tests/unit/t_rendition_job.o: CFLAGS += $(PANGO)

$(BUILD)/obj/%.o: %.c $(BUILD)/flags
	@echo "  $<"
	@mkdir -p $(@D)
	$(Q)$(CC) $(CFLAGS) -c -o $@ $<

$(LIB): $(LIBOBJ) $(EMBED)
	@echo "  $(@F)"
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

# The command's parts for their tests: all but main.
$(CLILIB): $(filter-out %/main.o,$(CLIOBJ))
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

$(BUILD)/hoclieu: $(CLIOBJ) $(LIB)
	@echo "  $(@F)"
	$(Q)$(CC) $(SAN) -pie $(HARDLINK) -o $@ $(CLIOBJ) $(LIB) $(LDLIBS) $(PANGOLIBS)

$(BUILD)/hoclieu.so: $(KOREOBJ) $(LIB)
	@echo "  $(@F)"
	$(Q)$(CC) $(SAN) -shared $(HARDLINK) -o $@ $(KOREOBJ) -Wl,--whole-archive $(LIB) -Wl,--no-whole-archive $(LDLIBS)

# ---- tests: each t_*.c is a cmocka program
$(BUILD)/tests/t_%: $(BUILD)/obj/tests/unit/t_%.o $(TESTLIB) $(CLILIB) $(LIB)
	@mkdir -p $(@D)
	$(Q)$(CC) $(SAN) -o $@ $< $(TESTLIB) $(CLILIB) $(LIB) -lcmocka $(LDLIBS) -Wl,--as-needed $(PANGOLIBS)

$(BUILD)/tests/t_pg_%: $(BUILD)/obj/tests/pages/t_pg_%.o $(TESTLIB) $(CLILIB) $(LIB)
	@mkdir -p $(@D)
	$(Q)$(CC) $(SAN) -o $@ $< $(TESTLIB) $(CLILIB) $(LIB) -lcmocka $(LDLIBS) -Wl,--as-needed $(PANGOLIBS)

# mustache_spec: the published Mustache data against our engine; check_one: the
# sandboxed check alone, for make bench
$(BUILD)/tests/mustache_spec $(BUILD)/tests/check_one: $(BUILD)/tests/%: $(BUILD)/obj/tests/conformance/%.o $(LIB)
	@mkdir -p $(@D)
	$(Q)$(CC) $(SAN) -o $@ $< $(LIB) $(LDLIBS)

# page_one: pages of a data folder without a server, for finding where time goes;
# read_one: what reading pages costs of the check
$(BUILD)/tests/page_one $(BUILD)/tests/read_one: $(BUILD)/tests/%: $(BUILD)/obj/tests/bench/%.o $(LIB)
	@mkdir -p $(@D)
	$(Q)$(CC) $(SAN) -o $@ $< $(LIB) $(LDLIBS)

tests: $(UNITS) $(PAGES)

run: all
	@PORT=$(PORT) $(BUILD)/hoclieu demo --data $(DATA) --if-empty >/dev/null
	@exec $(BUILD)/hoclieu serve --data $(DATA) --port $(PORT)

test:
	@sh tools/setup.sh test
	@$(MAKE) --no-print-directory $(JOBS) programs
	@$(MAKE) --no-print-directory $(JOBS) tests
	@node tools/test.mjs $(BUILD)

lint:
	@sh tools/setup.sh lint
	@node tools/lint.mjs

asan:
	@sh tools/setup.sh asan
	$(MAKE) BUILD=build-asan SAN="-fsanitize=address,undefined -fno-omit-frame-pointer -Wno-format-truncation" HARD= programs tests
	@LSAN_OPTIONS=suppressions=tests/lsan.supp:print_suppressions=0; export LSAN_OPTIONS; \
	bad=0; for t in build-asan/tests/t_*; do case $$t in *.d) ;; *) $$t || { bad=1; echo "make asan: $$t failed"; };; esac; done; exit $$bad

fuzz:
	@sh tools/setup.sh fuzz
	@$(MAKE) --no-print-directory -f tests/fuzz/fuzz.mk run SECONDS_EACH=$(or $(SECONDS_EACH),60)

fault: all
	@HOCLIEU_BUILD=$(BUILD) node tests/fault/run.mjs $(ONLY)

SUITE	?= scorm12
PACKAGES ?= ../shared/packages
HOSTILE	?= ../shared/hostile
conformance:
	@sh tools/setup.sh conformance
	@$(MAKE) --no-print-directory $(JOBS) programs
	@HOCLIEU_BUILD=$(BUILD) node tests/conformance/run.mjs --suite $(SUITE) --packages $(PACKAGES) --hostile $(HOSTILE)

bench:
	@sh tools/setup.sh bench
	@$(MAKE) --no-print-directory $(JOBS) programs $(BUILD)/tests/check_one $(BUILD)/tests/read_one
	@HOCLIEU_BUILD=$(BUILD) node tests/bench/run.mjs $(ONLY)

install: all
	PREFIX=$(PREFIX) sh tools/install.sh $(BUILD) $(DESTDIR)$(PREFIX)

clean:
	rm -rf $(BUILD) build-asan build-fuzz

-include $(LIBOBJ:.o=.d) $(CLIOBJ:.o=.d) $(KOREOBJ:.o=.d) $(TESTLIB:.o=.d)
-include $(patsubst tests/%.c,$(BUILD)/obj/tests/%.d,$(wildcard tests/unit/*.c tests/pages/*.c tests/conformance/*.c tests/bench/*.c))
