# libFuzzer targets: each tests/fuzz/fuzz_*.c is one.
#   make -f tests/fuzz/fuzz.mk run SECONDS_EACH=60	all, one after the other
#   make -f tests/fuzz/fuzz.mk smoke			5 seconds each
#   make -f tests/fuzz/fuzz.mk run ONLY=fuzz_zip
F	?= build-fuzz
CLANG	?= clang
SECONDS_EACH ?= 60
ONLY	?= $(basename $(notdir $(sort $(wildcard tests/fuzz/fuzz_*.c))))

SANF	= -fsanitize=address,undefined -fno-sanitize-recover=undefined
FFLAGS	= -std=c11 -D_GNU_SOURCE -O1 -g $(SANF) -fsanitize=fuzzer-no-link \
	  -fno-omit-frame-pointer -Isrc -I. \
	  $(shell pkg-config --cflags libxml-2.0) -MMD -MP
FLIBS	= -lsqlite3 -larchive -lxml2 -lz -lsodium -ljansson -lutf8proc \
	  -lseccomp -lpthread -lm
# The rooms that read strangers' bytes and what stands below them; an archive, so
# that a target takes only what it calls.
SRC	= $(foreach f,util store parse words doc audit people runtime web,$(sort $(wildcard src/$(f)/*.c))) \
	  src/curriculum/plancsv.c tests/lib/ziptest.c tests/fuzz/embed_none.c
OBJ	= $(SRC:%.c=$(F)/%.o)
BIN	= $(ONLY:%=$(F)/%)

.PHONY: build run smoke
.SECONDARY:
build: $(BIN) $(F)/seeds

$(F)/%.o: %.c
	@mkdir -p $(@D)
	$(CLANG) $(FFLAGS) -c -o $@ $<

$(F)/lib.a: $(OBJ)
	@rm -f $@
	ar rcs $@ $^

$(F)/fuzz_%: $(F)/tests/fuzz/fuzz_%.o $(F)/lib.a
	$(CLANG) $(SANF) -fsanitize=fuzzer -o $@ $< $(F)/lib.a $(FLIBS)

$(F)/seeds: $(F)/tests/fuzz/seeds.o $(F)/lib.a
	$(CLANG) $(SANF) -o $@ $< $(F)/lib.a $(FLIBS)
	$@ $(F)/corpus

# New inputs gather in build-fuzz/corpus, crashes in build-fuzz/found-*.
run: build
	@set -e; for t in $(ONLY); do \
		echo "== $$t, $(SECONDS_EACH) s"; mkdir -p $(F)/corpus/$$t; \
		$(F)/$$t -max_total_time=$(SECONDS_EACH) -max_len=65536 \
		    -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
		    -verbosity=0 -artifact_prefix=$(F)/found-$$t- \
		    $(F)/corpus/$$t; \
	done

smoke:
	@$(MAKE) --no-print-directory -f tests/fuzz/fuzz.mk run SECONDS_EACH=5

-include $(OBJ:.o=.d)
