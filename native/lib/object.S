/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* The probe's object, inside the library: what was built together is loaded together. */
	.section .rodata
	.global cordon_object
	.global cordon_object_end
	.balign 8
cordon_object:
	.incbin "cordon.bpf.o"
cordon_object_end:
	.byte 0
	.section .note.GNU-stack, "", @progbits
