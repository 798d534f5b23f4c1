/*
 * Whether a PDF needs a password.  The dictionaries are those of files that
 * other programs wrote and opened (LibreOffice, poppler), and the ciphers are
 * compared with the published examples of their standards.
 */
#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "tests/lib/ziptest.h"
#include "util/buf.h"
#include "util/code.h"
#include "parse/pdfcrypt.h"
#include "parse/pdflock.h"

static void
same(const void *got, size_t n, const char *want)
{
	char hex[200];

	code_hex(got, n, hex);
	assert_string_equal(hex, want);
}

/* RFC 1321, FIPS 180-4 (abc), RFC 6229, FIPS 197 and SP 800-38A F.2.1. */
static void
ciphers(void **state)
{
	uint8_t out[64], key[16], iv[16], text[32] = { 0 };
	int i;

	(void)state;
	pdfcrypt_md5((const uint8_t *)"", 0, out);
	same(out, 16, "d41d8cd98f00b204e9800998ecf8427e");
	pdfcrypt_md5((const uint8_t *)"1234567890123456789012345678901234567890"
	    "1234567890123456789012345678901234567890", 80, out);
	same(out, 16, "57edf4a22be3c955ac49da2e2107b67a");
	pdfcrypt_sha384((const uint8_t *)"abc", 3, out);
	same(out, 48, "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a"
	    "43ff5bed8086072ba1e7cc2358baeca134c825a7");
	pdfcrypt_sha512((const uint8_t *)"abc", 3, out);
	same(out, 64, "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee6"
	    "4b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94f"
	    "a54ca49f");
	pdfcrypt_rc4((const uint8_t *)"\1\2\3\4\5", 5, text, 16);
	same(text, 16, "b2396305f03dc027ccc3524a0a1118a8");
	code_unhex("2b7e151628aed2a6abf7158809cf4f3c", key, 16);
	for (i = 0; i < 16; i++)
		iv[i] = (uint8_t)i;
	code_unhex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac"
	    "45af8e51", text, 32);
	pdfcrypt_aes_cbc(key, iv, text, 32);
	same(text, 32, "7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a"
	    "917678b2");
}

/* A PDF whose object 4 is this dictionary; ${tail} goes into its trailer. */
static enum pdflock
lock_of(const char *dict, const char *tail, int stream)
{
	struct buf b = { 0 };
	char at[60];
	enum pdflock lock;
	size_t i;
	int fd;

	buf_puts(&b, "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n"
	    "14 0 obj\n<</Filter/None>>\nendobj\n4 0 obj\n<<");
	buf_puts(&b, dict);
	buf_puts(&b, ">>\nendobj\n");
	/* Far from the end: only startxref leads there. */
	snprintf(at, sizeof(at), "\nstartxref\n%zu\n%%%%EOF\n", b.len);
	buf_puts(&b, stream ? "5 0 obj\n<</Type/XRef " :
	    "xref\n0 1\n0000000000 65535 f \ntrailer\n<<");
	buf_puts(&b, tail);
	buf_puts(&b, stream ? ">>stream\n" : ">>");
	for (i = 0; stream && i < 70000; i++)
		buf_puts(&b, "x");
	buf_puts(&b, at);
	fd = ziptest_bytes_fd(b.p, b.len);
	lock = pdflock_read(fd, b.len);
	close(fd);
	buf_free(&b);
	return (lock);
}


static const struct {
	const char	*what, *dict, *id;
	enum pdflock	 lock;
} rows[] = {
	{ "R2 user=''",
		    "/Filter/Standard/V 1/R 2/P -4/O(\\237\\154\\063\\100\\226\\113"
		    "\\060\\364\\130\\175\\312\\207\\365\\115\\174\\334\\071\\106\\1"
		    "62\\206\\162\\255\\271\\236\\202\\353\\243\\135\\144\\061\\261"
		    "\\026)/U(\\157\\065\\263\\326\\377\\300\\306\\134\\166\\172\\3"
		    "00\\275\\335\\302\\377\\112\\153\\121\\063\\100\\025\\155\\113"
		    "\\154\\346\\217\\173\\136\\310\\272\\075\\342)",
		    "000102030405060708090a0b0c0d0e0f", PDFLOCK_NONE },
	{ "R2 user='em'",
		    "/Filter/Standard/V 1/R 2/P -4/O(\\322\\276\\125\\241\\226\\140"
		    "\\364\\300\\266\\074\\340\\321\\104\\341\\202\\056\\026\\140\\1"
		    "34\\036\\242\\163\\127\\166\\223\\147\\045\\257\\251\\234\\274"
		    "\\077)/U(\\205\\130\\051\\024\\326\\057\\261\\212\\124\\007\\2"
		    "65\\015\\102\\027\\044\\213\\111\\227\\252\\256\\042\\177\\237"
		    "\\073\\211\\106\\017\\140\\167\\252\\074\\237)",
		    "000102030405060708090a0b0c0d0e0f", PDFLOCK_PASSWORD },
	{ "R3 user=''",
		    "/Filter/Standard/V 2/R 3/Length 128/P -4/O<d4179f1246681541af3"
		    "fb7c08c02963df309b81a752b4382c6b0383b9bbf0639>/U<6e2c71341b1cd"
		    "4f8d69309d3bcb898df00000000000000000000000000000000>",
		    "000102030405060708090a0b0c0d0e0f", PDFLOCK_NONE },
	{ "R3 user='em'",
		    "/Filter/Standard/V 2/R 3/Length 128/P -4/O<99c5f9f34643d175417"
		    "e9d963dae68cfdc2f9682a5f5ad6ad73cbec956120b10>/U<6c8884098a652"
		    "b5cdab9d89486e1c35700000000000000000000000000000000>",
		    "000102030405060708090a0b0c0d0e0f", PDFLOCK_PASSWORD },
	{ "R4 user=''",
		    "/Filter/Standard/V 4/R 4/Length 128/P -4/CF<</StdCF<</AuthEven"
		    "t/DocOpen/CFM/AESV2/Length 16>>>>/StmF/StdCF/StrF/StdCF/O<d417"
		    "9f1246681541af3fb7c08c02963df309b81a752b4382c6b0383b9bbf0639>/"
		    "U<6e2c71341b1cd4f8d69309d3bcb898df0000000000000000000000000000"
		    "0000>",
		    "000102030405060708090a0b0c0d0e0f", PDFLOCK_NONE },
	{ "R4 user='em'",
		    "/Filter/Standard/V 4/R 4/Length 128/P -4/CF<</StdCF<</AuthEven"
		    "t/DocOpen/CFM/AESV2/Length 16>>>>/StmF/StdCF/StrF/StdCF/O<99c5"
		    "f9f34643d175417e9d963dae68cfdc2f9682a5f5ad6ad73cbec956120b10>/"
		    "U<6c8884098a652b5cdab9d89486e1c3570000000000000000000000000000"
		    "0000>",
		    "000102030405060708090a0b0c0d0e0f", PDFLOCK_PASSWORD },
	{ "R4 user=''",
		    "/Filter/Standard/V 4/R 4/Length 128/P -4/CF<</StdCF<</AuthEven"
		    "t/DocOpen/CFM/AESV2/Length 16>>>>/StmF/StdCF/StrF/StdCF/Encryp"
		    "tMetadata false/O<d4179f1246681541af3fb7c08c02963df309b81a752b"
		    "4382c6b0383b9bbf0639>/U<ac8d9311e3ea4dbc98d0245d2d1d9650000000"
		    "00000000000000000000000000>",
		    "000102030405060708090a0b0c0d0e0f", PDFLOCK_NONE },
	{ "R4 user='em'",
		    "/Filter/Standard/V 4/R 4/Length 128/P -4/CF<</StdCF<</AuthEven"
		    "t/DocOpen/CFM/AESV2/Length 16>>>>/StmF/StdCF/StrF/StdCF/Encryp"
		    "tMetadata false/O<99c5f9f34643d175417e9d963dae68cfdc2f9682a5f5"
		    "ad6ad73cbec956120b10>/U<283a738d0617442b0306b87ec8c40350000000"
		    "00000000000000000000000000>",
		    "000102030405060708090a0b0c0d0e0f", PDFLOCK_PASSWORD },
	{ "LibreOffice NONE",
		    "/Filter/Standard/V 2/Length 128/R 3/O<23d51bb8081abde412d51dbf"
		    "9017ccaa31e7762d4570dabe24b32e274e6be108>/U<18f7426e42c879773a"
		    "48eac03688f0c900000000000000000000000000000000>/P -1028",
		    "B40945A82AF01C99889BFA179796E093", PDFLOCK_NONE },
	{ "LibreOffice PASSWORD",
		    "/Filter/Standard/V 2/Length 128/R 3/O<7342eaa81821422f37b153a7"
		    "391237a317e7589b23c88c008b908b70d45cdb1b>/U<d3a0d4695563e0b7bc"
		    "92e406b027ed6900000000000000000000000000000000>/P -1028",
		    "A38E929E9878ECD681BE15E71D7B5A96", PDFLOCK_PASSWORD },
	{ "r6e",
		    "/Filter/Standard/V 5/R 6/Length 256/P -4/O<94b76fdacff52619d82"
		    "5ee55fad79deb6f5ec20ccef6ed91d636923995b7709dd358bfe3e3f96b7cb"
		    "f06e9bdb23177a3>/U<dbd941b0048ac65d836c29a9a1e7461abdc280deee6"
		    "750a86e04c0205fe409b1d49ac603fb29e43f4207f643a1d60a82>/OE<a51b"
		    "9c7078699084cc5e84f7d46f548c517109d3c9bae9026fbf36e54785dde4>/"
		    "UE<a207a3e481bec70ea57d819178e73c2cfef792038989ab4edc2172e936a"
		    "f85da>/Perms<f72abba4282861170e3fdcac0a7706fa>/CF<</StdCF<</Au"
		    "thEvent/DocOpen/CFM/AESV3/Length 32>>>>/StmF/StdCF/StrF/StdCF",
		    "00112233445566778899aabbccddeeff", PDFLOCK_NONE },
	{ "r6e",
		    "/Filter/Standard/V 5/R 6/Length 256/P -4/O<7c6cbeef4f24b4908db"
		    "dc194172f5713ef18079d52476a4735b686f2d39b7e36f13f12a38c29ae52e"
		    "18e9f439bf48d92>/U<36248fcae1d648ffc9c8be5cea8ac4c644f7cb2e811"
		    "5f0fbfd0a6375d0bc32a8a5a6714a1e810661e93c2ef996a46049>/OE<7bcf"
		    "7c7c82e1fb36ae06b51f9bc249a11ba7f1a4ab9340d2d92f12bc7369e315>/"
		    "UE<c8f72afdb603c4cf7f2b5d4daa5e80239d2ff9e0783920c1c4eff5c4e7b"
		    "0b24e>/Perms<8e44f6d73255838cc5fa05819a7b0907>/CF<</StdCF<</Au"
		    "thEvent/DocOpen/CFM/AESV3/Length 32>>>>/StmF/StdCF/StrF/StdCF",
		    "00112233445566778899aabbccddeeff", PDFLOCK_NONE },
	{ "r6p",
		    "/Filter/Standard/V 5/R 6/Length 256/P -4/O<c8164c41211c8a9c78e"
		    "c2c33fd013c9d9c41c75f60b18bb78d9482f3d97ca2cd76fdf94428f3522f4"
		    "508404596883920>/U<7ed9e97c30dcbbc4cc26e0c52cb2344ab63b69e9961"
		    "3c1d379ffe3bb85ae64a55dfea88c8995271d5a2fd0b613a6de05>/OE<67ea"
		    "c5d4674d91564a64a8c54a24076ef63b7f4b053050a4c13fe3d9a24ea517>/"
		    "UE<05986c1f53c216f761df2ec09601969237e8f7f58e01f3cb5fb7d1fc42c"
		    "cec6e>/Perms<96e1ac0a50b7e6f15e4d10f475cf6835>/CF<</StdCF<</Au"
		    "thEvent/DocOpen/CFM/AESV3/Length 32>>>>/StmF/StdCF/StrF/StdCF",
		    "00112233445566778899aabbccddeeff", PDFLOCK_PASSWORD },
	{ "r5e",
		    "/Filter/Standard/V 5/R 5/Length 256/P -4/O<a5db153079daf260a73"
		    "49c972c9542e54b7736fe0293766c71bdee5e5f6209ae3c8b762c0256f59d9"
		    "2b023d8664fc1fd>/U<3ef1054be3b7eb8e4342926dcef69ec769091fe4a4b"
		    "7ceb8724c860d7d2339ca212173a519c300c370ba782e90ab7c06>/OE<226b"
		    "3701c4609512b1458af4f20afbfb70a2d717d06c3f063972be03319cd1d3>/"
		    "UE<be64905ee97075a278531fba690c044fe2a6f9b94bf0320336b63f42983"
		    "911a7>/Perms<777316ae48d8f355cca7390a47321b7b>/CF<</StdCF<</Au"
		    "thEvent/DocOpen/CFM/AESV3/Length 32>>>>/StmF/StdCF/StrF/StdCF",
		    "00112233445566778899aabbccddeeff", PDFLOCK_NONE },
	{ "r5p",
		    "/Filter/Standard/V 5/R 5/Length 256/P -4/O<8edfeea086443c5ed58"
		    "f9537a205e79b6c8cdbaa85b7994c5f1fa24a1e481415e4e61502bcc3752ab"
		    "6361c65e2f19062>/U<f17961c9f6c25e9488860b766458251836edff4b3b0"
		    "6bbab9c9ec42b234d5a9d82776efe645156bbfd7e9581f0485686>/OE<b116"
		    "d2f4c6538ccaa1d1b8e4acd62989a6131f2f1cc4fb980a1fe80ac6027525>/"
		    "UE<be7c3005f410c8aa16478b1d7328e467f4388d79d9dbde47c1929fd979b"
		    "58ef9>/Perms<07a05cc0a310b8180119e2aa11db5394>/CF<</StdCF<</Au"
		    "thEvent/DocOpen/CFM/AESV3/Length 32>>>>/StmF/StdCF/StrF/StdCF",
		    "00112233445566778899aabbccddeeff", PDFLOCK_PASSWORD },
};
static void
dictionaries(void **state)
{
	size_t i;
	int stream;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char tail[300];

		snprintf(tail, sizeof(tail), "/Root 1 0 R/Encrypt 4 0 R"
		    "/ID[<%s>\n<%s>]", rows[i].id, rows[i].id);
		for (stream = 0; stream < 2; stream++)
			if (lock_of(rows[i].dict, tail, stream) !=
			    rows[i].lock)
				fail_msg("%s", rows[i].what);
	}
}

static void
others(void **state)
{
	(void)state;
	assert_int_equal(lock_of("", "/Root 1 0 R", 0), PDFLOCK_NONE);
	/* The name of another key, and a word of the text. */
	assert_int_equal(lock_of("/EncryptMetadata false", "/Root 1 0 R"
	    "/EncryptMetadata true", 0), PDFLOCK_NONE);
	assert_int_equal(lock_of("/Filter/Adobe.PubSec/V 4", "/Encrypt 4 0 R",
	    0), PDFLOCK_UNSURE);
	assert_int_equal(lock_of("/Filter/Standard/V 9/R 9/O(a)/U(b)",
	    "/Encrypt 4 0 R", 0), PDFLOCK_UNSURE);
	assert_int_equal(lock_of("/Filter/Standard", "/Encrypt 99 0 R", 0),
	    PDFLOCK_UNSURE);
	assert_int_equal(lock_of("", "/Encrypt<</Filter/Standard/O<00", 0),
	    PDFLOCK_UNSURE);
	assert_int_equal(lock_of("", "/Encrypt", 0), PDFLOCK_UNSURE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ciphers), cmocka_unit_test(dictionaries),
		cmocka_unit_test(others),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
