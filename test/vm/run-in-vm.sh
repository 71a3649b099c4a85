#!/usr/bin/env bash
# Runs a command in a VM on Debian's kernel: this machine's own root, read-only over 9p, under a
# tmpfs overlay, so the VM sees the checkout and every installed tool and can change none of them.
# What the command writes below .cache/vm-out comes back. Exit status: the command's.
#
# With --icount a guest instruction takes a guest nanosecond (QEMU, -icount shift=0): what the guest times, it counts.
#
# usage: run-in-vm.sh [--append 'KERNEL ARGUMENTS'] [--timeout SECONDS] [--icount] -- COMMAND…
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
checkout=$(cd "$here/../.." && pwd)
cache=$checkout/.cache
append='' timeout=1200
cpus=(-accel tcg,thread=multi -smp 2)
while [ $# -gt 0 ]; do
  case $1 in
    --append) append=$2; shift 2 ;;
    --timeout) timeout=$2; shift 2 ;;
    --icount) cpus=(-accel tcg -icount shift=0,sleep=off -smp 1); shift ;;
    --) shift; break ;;
    *) echo "usage: run-in-vm.sh [--append ARGUMENTS] [--timeout SECONDS] [--icount] -- COMMAND…" >&2; exit 2 ;;
  esac
done
kernel=$(ls "$cache"/kernel/root/boot/vmlinuz-* 2>/dev/null | tail -1)
[ -n "$kernel" ] || { echo "run-in-vm: no kernel below $cache/kernel; run the set-up (npm test)" >&2; exit 1; }
release=${kernel##*/vmlinuz-}
modules=$cache/kernel/root/lib/modules/$release/kernel

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/root/bin" "$work/root/modules" "$work/out"
cp "$(command -v busybox)" "$work/root/bin/busybox"
# in the order in which each finds what it needs
for module in drivers/virtio/virtio drivers/virtio/virtio_ring drivers/virtio/virtio_pci_legacy_dev \
  drivers/virtio/virtio_pci_modern_dev drivers/virtio/virtio_pci fs/fscache/fscache fs/netfs/netfs net/9p/9pnet \
  net/9p/9pnet_virtio fs/9p/9p fs/overlayfs/overlay net/ipv4/inet_diag net/ipv4/tcp_diag net/ipv4/udp_diag drivers/net/veth; do
  [ -e "$modules/$module.ko" ] && cp "$modules/$module.ko" "$work/root/modules/"
done
cp "$here/init" "$work/root/init"
(cd "$work/root" && find . | cpio -o -H newc --quiet | gzip -1) > "$work/initrd"

printf '%q ' "$@" > "$work/out/command"
printf '%s' "$checkout" > "$work/out/checkout"
console=$work/console
status=0
timeout "$timeout" qemu-system-x86_64 "${cpus[@]}" -cpu max -m 3072 -nographic -no-reboot \
  -kernel "$kernel" -initrd "$work/initrd" \
  -virtfs local,path=/,mount_tag=root,security_model=none,readonly=on,multidevs=remap \
  -virtfs local,path="$work/out",mount_tag=out,security_model=none,multidevs=remap \
  -append "console=ttyS0 quiet panic=-1 mitigations=off $append" < /dev/null | tee "$console" || status=$?
mkdir -p "$cache/vm-out"
cp -r "$work/out/." "$cache/vm-out/"
if [ ! -e "$work/out/status" ]; then
  echo "run-in-vm: the VM ended without a result (qemu: $status)" >&2
  exit 1
fi
exit "$(cat "$work/out/status")"
