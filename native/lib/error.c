/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* What went wrong, for a person. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

#include "internal.h"

static _Thread_local char last_error[512];

const char *cordon_last_error(void)
{
	return last_error;
}

int fail(int code, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(last_error, sizeof(last_error), format, arguments);
	va_end(arguments);
	return -(code ? code : EIO);
}
