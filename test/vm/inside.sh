#!/usr/bin/env bash
# Inside the VM, on the machine's own root: a host as Debian's users have it, then the command.
checkout=$(cat /run/vm-out/checkout)
mkdir -p /dev/pts /dev/shm
mount -t devpts -o ptmxmode=666 devpts /dev/pts
mount -t tmpfs tmpfs /dev/shm
# not over /tmp: the checkout may be below it
mkdir -p /run/tmp && mount -t tmpfs tmpfs /run/tmp && chmod 1777 /run/tmp
export TMPDIR=/run/tmp
mount -t cgroup2 cgroup2 /sys/fs/cgroup
mount -t securityfs securityfs /sys/kernel/security
mount -t bpf bpf /sys/fs/bpf
mount -t tracefs tracefs /sys/kernel/tracing
ip link set lo up 2>/dev/null || /usr/bin/busybox ip link set lo up || busybox ip link set lo up
export PATH="$checkout/node_modules/.bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# CI: the console is a terminal, but one that nobody looks at, so reporters must not redraw
export HOME=/root LANG=C.UTF-8 CORDON_IN_VM=1 CI=1
cd "$checkout" || exit 1
mkdir -p .cache/vm-out && mount --bind /run/vm-out .cache/vm-out
bash -c "$(cat /run/vm-out/command)"
echo $? > /run/vm-out/status
sync
busybox poweroff -f || echo o > /proc/sysrq-trigger
