/* Generated from proto/cordon/v1/reason.proto by native/generate-reason.ts; do not edit. */
#ifndef CORDON_REASON_GEN_H
#define CORDON_REASON_GEN_H

#define CORDON_REASON_UNSPECIFIED 0u
#define CORDON_REASON_ALLOWED_BY_RULE 1u /* a rule allows it */
#define CORDON_REASON_PROTECTION 2u /* Cordon protects itself and its host */
#define CORDON_REASON_DENIED_BY_RULE 3u /* a deny of an enforce policy */
#define CORDON_REASON_AUDIT_ONLY 4u /* the agent has only audit policies, and none allows it */
#define CORDON_REASON_NOT_ALLOWED 5u /* no rule allows it */
#define CORDON_REASON_NO_POLICY 6u /* no policy selects the agent */
#define CORDON_REASON_NO_SESSION_ROW 7u /* the session is unknown to the kernel */
#define CORDON_REASON_NO_GENERATION 8u /* nothing is in force yet */
#define CORDON_REASON_QUARANTINED 9u /* the session is quarantined */
#define CORDON_REASON_PATH_TOO_DEEP 10u /* the path has more components than a rule can have, or could not be read */
#define CORDON_REASON_NAMELESS_EXEC 11u /* a memfd, pipe or deleted file is never executable */
#define CORDON_REASON_FAMILY 12u /* this kind of socket is never allowed */
#define CORDON_REASON_AUDIT_DENY 13u /* a deny of an audit policy */
#define CORDON_REASON_NAMELESS_ALLOWED 14u /* a pipe, socket or memfd of the session's own */
#define CORDON_REASON_LANDLOCK 15u /* the session's Landlock domain has no rule for it */
#define CORDON_REASON_NO_SCRATCH 16u /* too many decisions at once on this CPU */
#define CORDON_REASON_ROUTE 17u /* a packet that names a route beside its destination is never allowed */
#define CORDON_REASON_DNS_MALFORMED 18u /* what goes to a resolver is no plain question */
#define CORDON_REASON_DNS_LABEL 19u /* a label of the name is longer than dns.maxLabel */
#define CORDON_REASON_DNS_RATE 20u /* more questions than dns.queriesPerMinute */
#define CORDON_REASON_DNS_NAMES 21u /* more names than dns.distinctNames */
#define CORDON_REASON_DNS_PRIVATE 22u /* the name leads to an address that only a rule by cidr gives */
#define CORDON_REASON_SNI_MISMATCH 23u /* the connection shows another name than it was allowed by */
#define CORDON_REASON_SNI_UNVERIFIED 24u /* the connection shows no name, or one that need not be the one it means */
#define CORDON_REASON_SNI_UNREADABLE 25u /* what the connection shows is TLS that can't be read */
#define CORDON_REASON_SNI_UNSEEN 26u /* the socket was made outside: what it would show can't be read */
#define CORDON_REASON_FOREIGN_SOURCE 27u /* a datagram whose source is another's socket: no session speaks in another's name */
#define CORDON_REASON_DIGEST_PENDING 30u /* a rule allows a program by its digest, and the digest of this one is not known */
#define CORDON_REASON_DIGEST_MISMATCH 31u /* a rule allows this program by its digest, and it has another */

#endif
