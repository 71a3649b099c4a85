/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The probe: one object for every kernel from 6.1 on. Differences between kernels are
 * settled at load, by which programs are loaded; there is no variant of a program.
 */
#include "kernel_types.h"

#include <bpf/bpf_core_read.h>
#include <bpf/bpf_endian.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>

#include "cordon_abi.h"
#include "cordon_reason.gen.h"

#include "dns.h"
#include "sni.h"
#include "maps.h"
#include "identity.h"
#include "policy.h"
#include "learned.h"
#include "pins.h"
#include "path.h"
#include "share.h"
#include "emit.h"
#include "process.bpf.h"
#include "peer.bpf.h"
#include "datagram.bpf.h"
#include "flight.bpf.h"
#include "network.bpf.h"
#include "packet.bpf.h"
#include "owned.bpf.h"
#include "lookup.bpf.h"
#include "hello.bpf.h"
#include "stream.bpf.h"
#include "cache.bpf.h"
#include "digest.bpf.h"
#include "file.bpf.h"
#include "file.hooks.bpf.h"
#include "ask.bpf.h"
#include "answer.bpf.h"

char LICENSE[] SEC("license") = "Dual BSD/GPL";
