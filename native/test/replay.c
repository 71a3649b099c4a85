/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* What was kept of fuzzing a parser (native/fuzz), once more and without libFuzzer: `replay FILE…`. */
#include <stdint.h>
#include <stdio.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int main(int count, char **files)
{
	static uint8_t data[1 << 20];

	for (int i = 1; i < count; i++) {
		FILE *file = fopen(files[i], "r");

		if (!file) {
			perror(files[i]);
			return 1;
		}
		LLVMFuzzerTestOneInput(data, fread(data, 1, sizeof(data), file));
		fclose(file);
	}
	printf("ok: %d inputs\n", count - 1);
	return count < 2;
}
