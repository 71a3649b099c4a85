/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Ways to read a file while another thread changes what its path says, or leads to. */
#include "files.h"

#include <linux/fs.h>
#include <pthread.h>
#include <stdbool.h>
#include <sys/stat.h>

/* one thread turns the text of a path back and forth, another opens what it says */
static char turning[PATH_MAX];
static volatile int turns_on = 1;

/* opens until both sides have come up: what may be read is empty, the other is read or refused */
static void race(const char *path)
{
	bool own = false, other = false;

	for (int i = 0; i < 3000 || (!(own && other) && i < 300000); i++) {
		char text[256];
		int fd = open(path, O_RDONLY);
		ssize_t size = fd < 0 ? -1 : read(fd, text, sizeof(text));

		own |= size == 0;
		other |= size > 0 || errno == EACCES || errno == EPERM;
		if (size > 0)
			(void)!write(1, text, (size_t)size);
		close(fd);
	}
	printf("races: %d %d\n", own, other);
}

static void *turn(void *argument)
{
	char **a = argument;
	const char *mine = BOX("mine"), *wanted = DATA;

	while (turns_on) {
		memcpy(turning, mine, strlen(mine) + 1);
		memcpy(turning, wanted, strlen(wanted) + 1);
	}
	return NULL;
}

static void by_race(char **a)
{
	pthread_t thread;

	close(open(BOX("mine"), O_CREAT | O_WRONLY, 0666));
	strcpy(turning, BOX("mine"));
	pthread_create(&thread, NULL, turn, a);
	race(turning);
	turns_on = 0;
	pthread_join(thread, NULL);
}

static void *swap(void *argument)
{
	char **a = argument;
	const char *one = BOX("turning"), *other = BOX("other");

	while (turns_on)
		syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
	return NULL;
}

static void by_link_race(char **a)
{
	pthread_t thread;
	const char *turned = BOX("turning");

	mkdir(BOX("turning"), 0777);
	close(open(BOX("turning/data"), O_CREAT | O_WRONLY, 0666));
	said("symlink", symlink(a[0], BOX("other")));
	pthread_create(&thread, NULL, swap, a);
	race(join(turned, "data"));
	turns_on = 0;
	pthread_join(thread, NULL);
}

#define ACT(name) { #name, name }
static const struct act acts[] = { ACT(by_race), ACT(by_link_race), { 0 } };

int main(int argc, char **argv)
{
	(void)argc;
	return run_act(acts, argv);
}
