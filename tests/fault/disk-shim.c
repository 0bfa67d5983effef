/*
 * Stands between a program and the C library, for everything beneath one folder:
 * fails the operation that a control file names, and records writes, flushes and changes of names.
 *
 *   THRESHOLD_DISK_FOLDER   absolute path of the folder
 *   THRESHOLD_DISK_CONTROL  file of nine 64-bit numbers, see below
 *   THRESHOLD_DISK_RECORD   file that the record is appended to (left out: no record)
 *
 * A record is: kind (1 byte), length of the path (4 bytes), offset or size (8), length of the data (8), path, data;
 * numbers little-endian. Kinds: c new file, m new folder, w write, t truncate, s flush, r rename (data: new path),
 * u unlink, d folder removed, k mark (what was written to a file called `marks`).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { ARMED, KINDS, FAIL_AT, ERRNO, LASTING, COUNT, FAILED, HALF, RECORDING, NUMBERS };
enum { WRITES = 1, SYNCS = 2, SIZES = 4, CREATES = 8, OPENS = 16, NAMES = 32 };

static volatile int64_t *control;
static const char *folder;
static size_t folder_length;
static int record = -1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void start(void) {
	const char *path = getenv("THRESHOLD_DISK_CONTROL");
	folder = getenv("THRESHOLD_DISK_FOLDER");
	if (!path || !folder) return;
	folder_length = strlen(folder);
	int fd = REAL(open)(path, O_RDWR);
	if (fd < 0) return;
	void *map = mmap(NULL, NUMBERS * 8, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	close(fd);
	if (map == MAP_FAILED) return;
	control = map;
	const char *to = getenv("THRESHOLD_DISK_RECORD");
	if (to) record = REAL(open)(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int beneath(const char *path) {
	return control && !strncmp(path, folder, folder_length) && (path[folder_length] == '/' || !path[folder_length]);
}

/* The path that an open file has now; 0 when it is not beneath the folder. */
static int path_of(int fd, char *path) {
	char link[64];
	if (!control) return 0;
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	ssize_t length = readlink(link, path, PATH_MAX - 1);
	if (length < 0) return 0;
	path[length] = 0;
	return beneath(path) && !strstr(path, " (deleted)");
}

static int path_at(int dir, const char *name, char *path) {
	if (!control) return 0;
	if (name[0] == '/') snprintf(path, PATH_MAX, "%s", name);
	else if (dir == AT_FDCWD) return 0;
	else {
		if (!path_of(dir, path)) return 0;
		size_t length = strlen(path);
		snprintf(path + length, PATH_MAX - length, "/%s", name);
	}
	return beneath(path);
}

static int is_marks(const char *path) {
	const char *name = strrchr(path, '/');
	return name && !strcmp(name, "/marks");
}

/* Counts an operation, and says whether it is the one that fails. */
static int fails(int kind) {
	if (!control[ARMED] || !(control[KINDS] & kind)) return 0;
	pthread_mutex_lock(&lock);
	int64_t count = ++control[COUNT];
	int now = control[FAIL_AT] && (count == control[FAIL_AT] || (control[LASTING] && count > control[FAIL_AT]));
	if (now) control[FAILED]++;
	pthread_mutex_unlock(&lock);
	if (now) errno = (int)control[ERRNO];
	return now;
}

static void note(char kind, const char *path, uint64_t number, const void *data, uint64_t length) {
	if (record < 0 || !control[RECORDING]) return;
	int kept = errno;
	uint32_t path_length = (uint32_t)strlen(path);
	struct iovec parts[] = {{&kind, 1}, {&path_length, 4}, {&number, 8}, {&length, 8}, {(void *)path, path_length}, {(void *)data, length}};
	pthread_mutex_lock(&lock);
	if (REAL(writev)(record, parts, 6) < 0) abort();
	pthread_mutex_unlock(&lock);
	errno = kept;
}

static off_t place(int fd) {
	if (fcntl(fd, F_GETFL) & O_APPEND) {
		struct stat now;
		return fstat(fd, &now) ? 0 : now.st_size;
	}
	return lseek(fd, 0, SEEK_CUR);
}

static ssize_t put(int fd, const struct iovec *parts, int count, off_t at, int placed) {
	char path[PATH_MAX];
	if (!path_of(fd, path)) return placed ? REAL(pwritev64)(fd, parts, count, at) : REAL(writev)(fd, parts, count);
	size_t all = 0;
	for (int index = 0; index < count; index++) all += parts[index].iov_len;
	char *bytes = malloc(all ? all : 1);
	size_t filled = 0;
	for (int index = 0; index < count; index++) {
		memcpy(bytes + filled, parts[index].iov_base, parts[index].iov_len);
		filled += parts[index].iov_len;
	}
	off_t from = placed ? at : place(fd);
	ssize_t done = -1;
	if (!is_marks(path) && fails(WRITES)) {
		/* A disk that fills up takes a part of the write first. */
		if (control[HALF] && all > 1) {
			control[HALF] = 0;
			control[FAIL_AT] = control[COUNT] + 1;
			done = placed ? REAL(pwrite64)(fd, bytes, all / 2, at) : REAL(write)(fd, bytes, all / 2);
		}
	} else {
		done = placed ? REAL(pwrite64)(fd, bytes, all, at) : REAL(write)(fd, bytes, all);
	}
	int kept = errno;
	if (done > 0) note(is_marks(path) ? 'k' : 'w', path, (uint64_t)from, bytes, (uint64_t)done);
	free(bytes);
	errno = kept;
	return done;
}

ssize_t write(int fd, const void *bytes, size_t length) {
	char path[PATH_MAX];
	if (!path_of(fd, path)) return REAL(write)(fd, bytes, length);
	struct iovec part = {(void *)bytes, length};
	return put(fd, &part, 1, 0, 0);
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) {
	struct iovec part = {(void *)bytes, length};
	return put(fd, &part, 1, at, 1);
}
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) { return pwrite(fd, bytes, length, at); }
ssize_t writev(int fd, const struct iovec *parts, int count) { return put(fd, parts, count, 0, 0); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) { return put(fd, parts, count, at, 1); }
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) { return put(fd, parts, count, at, 1); }

/* Copies inside the kernel are refused: the caller then reads and writes, which is seen. */
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags) {
	char path[PATH_MAX];
	if (path_of(out, path)) { errno = EXDEV; return -1; }
	return REAL(copy_file_range)(in, from, out, to, length, flags);
}
ssize_t sendfile(int out, int in, off_t *from, size_t length);
ssize_t sendfile64(int out, int in, off64_t *from, size_t length) {
	char path[PATH_MAX];
	if (path_of(out, path)) { errno = EINVAL; return -1; }
	return REAL(sendfile64)(out, in, from, length);
}
ssize_t sendfile(int out, int in, off_t *from, size_t length) { return sendfile64(out, in, from, length); }

static int flushed(int fd, int only_data) {
	char path[PATH_MAX];
	if (!path_of(fd, path)) return only_data ? REAL(fdatasync)(fd) : REAL(fsync)(fd);
	if (fails(SYNCS)) return -1;
	/* Nothing here cuts the power: whether the real disk keeps it does not matter, and skipping it saves time. */
	note('s', path, 0, "", 0);
	return 0;
}
int fsync(int fd) { return flushed(fd, 0); }
int fdatasync(int fd) { return flushed(fd, 1); }

int ftruncate64(int fd, off64_t size) {
	char path[PATH_MAX];
	if (!path_of(fd, path)) return REAL(ftruncate64)(fd, size);
	if (fails(SIZES)) return -1;
	int done = REAL(ftruncate64)(fd, size);
	if (!done) note('t', path, (uint64_t)size, "", 0);
	return done;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int fallocate64(int fd, int mode, off64_t at, off64_t length) {
	char path[PATH_MAX];
	if (path_of(fd, path)) { errno = EOPNOTSUPP; return -1; }
	return REAL(fallocate64)(fd, mode, at, length);
}
int fallocate(int fd, int mode, off_t at, off_t length) { return fallocate64(fd, mode, at, length); }

static int opened(int dir, const char *name, int flags, mode_t mode) {
	char path[PATH_MAX];
	if (!path_at(dir, name, path)) return REAL(openat64)(dir, name, flags, mode);
	int writes = (flags & O_ACCMODE) != O_RDONLY;
	struct stat before;
	int there = !stat(path, &before);
	if (writes && !is_marks(path)) {
		if (!there && (flags & O_CREAT) && fails(CREATES)) return -1;
		if (there && fails(OPENS)) return -1;
	}
	int fd = REAL(openat64)(dir, name, flags, mode);
	if (fd < 0 || !writes || is_marks(path)) return fd;
	if (!there) note('c', path, 0, "", 0);
	else if ((flags & O_TRUNC) && before.st_size > 0) note('t', path, 0, "", 0);
	return fd;
}

#define MODE(flags) \
	mode_t mode = 0; \
	if ((flags) & (O_CREAT | __O_TMPFILE)) { \
		va_list more; \
		va_start(more, flags); \
		mode = va_arg(more, mode_t); \
		va_end(more); \
	}
int open64(const char *name, int flags, ...) { MODE(flags) return opened(AT_FDCWD, name, flags, mode); }
int open(const char *name, int flags, ...) { MODE(flags) return opened(AT_FDCWD, name, flags, mode); }
int openat64(int dir, const char *name, int flags, ...) { MODE(flags) return opened(dir, name, flags, mode); }
int openat(int dir, const char *name, int flags, ...) { MODE(flags) return opened(dir, name, flags, mode); }
int creat(const char *name, mode_t mode) { return opened(AT_FDCWD, name, O_WRONLY | O_CREAT | O_TRUNC, mode); }

int mkdirat(int dir, const char *name, mode_t mode) {
	char path[PATH_MAX];
	if (!path_at(dir, name, path)) return REAL(mkdirat)(dir, name, mode);
	struct stat before;
	if (stat(path, &before) && fails(CREATES)) return -1;
	int done = REAL(mkdirat)(dir, name, mode);
	if (!done) note('m', path, 0, "", 0);
	return done;
}
int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }

int unlinkat(int dir, const char *name, int flags) {
	char path[PATH_MAX];
	if (!path_at(dir, name, path)) return REAL(unlinkat)(dir, name, flags);
	struct stat before;
	if (!lstat(path, &before) && fails(NAMES)) return -1;
	int done = REAL(unlinkat)(dir, name, flags);
	if (!done) note(flags & AT_REMOVEDIR ? 'd' : 'u', path, 0, "", 0);
	return done;
}
int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }
int rmdir(const char *name) { return unlinkat(AT_FDCWD, name, AT_REMOVEDIR); }
int remove(const char *name) {
	struct stat before;
	return unlinkat(AT_FDCWD, name, !lstat(name, &before) && S_ISDIR(before.st_mode) ? AT_REMOVEDIR : 0);
}

int renameat(int from_dir, const char *from_name, int to_dir, const char *to_name) {
	char from[PATH_MAX], to[PATH_MAX];
	if (!path_at(from_dir, from_name, from) || !path_at(to_dir, to_name, to)) return REAL(renameat)(from_dir, from_name, to_dir, to_name);
	if (fails(NAMES)) return -1;
	int done = REAL(renameat)(from_dir, from_name, to_dir, to_name);
	if (!done) note('r', from, 0, to, strlen(to));
	return done;
}
int rename(const char *from, const char *to) { return renameat(AT_FDCWD, from, AT_FDCWD, to); }
