// Generated from proto/ by packages/wire/generate.ts; do not edit.
import * as $protobuf from "protobufjs";
import Long = require("long");
/** Namespace cordon. */
export namespace cordon {

    /** Namespace v1. */
    namespace v1 {

        /** Properties of a PolicyFile. */
        interface IPolicyFile {

            /** PolicyFile name */
            name?: (string|undefined);

            /** PolicyFile content */
            content?: (Uint8Array|undefined);
        }

        /** Represents a PolicyFile. */
        class PolicyFile implements IPolicyFile {

            /**
             * Constructs a new PolicyFile.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IPolicyFile);

            /** PolicyFile name. */
            public name: string;

            /** PolicyFile content. */
            public content: Uint8Array;

            /**
             * Creates a new PolicyFile instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyFile instance
             */
            public static create(properties?: cordon.v1.IPolicyFile): cordon.v1.PolicyFile;

            /**
             * Encodes the specified PolicyFile message. Does not implicitly {@link cordon.v1.PolicyFile.verify|verify} messages.
             * @param message PolicyFile message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IPolicyFile, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyFile message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns PolicyFile
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.PolicyFile;

            /**
             * Creates a PolicyFile message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyFile
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.PolicyFile;

            /**
             * Creates a plain object from a PolicyFile message. Also converts values to other types if specified.
             * @param message PolicyFile
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.PolicyFile, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyFile to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for PolicyFile
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of an ApplyRequest. */
        interface IApplyRequest {

            /** ApplyRequest files */
            files?: (cordon.v1.IPolicyFile[]|undefined);

            /** ApplyRequest dryRun */
            dryRun?: (boolean|undefined);

            /** ApplyRequest waitMs */
            waitMs?: (number|undefined);
        }

        /** Represents an ApplyRequest. */
        class ApplyRequest implements IApplyRequest {

            /**
             * Constructs a new ApplyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IApplyRequest);

            /** ApplyRequest files. */
            public files: cordon.v1.PolicyFile[];

            /** ApplyRequest dryRun. */
            public dryRun: boolean;

            /** ApplyRequest waitMs. */
            public waitMs: number;

            /**
             * Creates a new ApplyRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ApplyRequest instance
             */
            public static create(properties?: cordon.v1.IApplyRequest): cordon.v1.ApplyRequest;

            /**
             * Encodes the specified ApplyRequest message. Does not implicitly {@link cordon.v1.ApplyRequest.verify|verify} messages.
             * @param message ApplyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IApplyRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ApplyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns ApplyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.ApplyRequest;

            /**
             * Creates an ApplyRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ApplyRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.ApplyRequest;

            /**
             * Creates a plain object from an ApplyRequest message. Also converts values to other types if specified.
             * @param message ApplyRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.ApplyRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ApplyRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for ApplyRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a Diagnostic. */
        interface IDiagnostic {

            /** Diagnostic file */
            file?: (string|undefined);

            /** Diagnostic line */
            line?: (number|undefined);

            /** Diagnostic column */
            column?: (number|undefined);

            /** Diagnostic code */
            code?: (string|undefined);

            /** Diagnostic message */
            message?: (string|undefined);

            /** Diagnostic hint */
            hint?: (string|undefined);
        }

        /** Represents a Diagnostic. */
        class Diagnostic implements IDiagnostic {

            /**
             * Constructs a new Diagnostic.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IDiagnostic);

            /** Diagnostic file. */
            public file: string;

            /** Diagnostic line. */
            public line: number;

            /** Diagnostic column. */
            public column: number;

            /** Diagnostic code. */
            public code: string;

            /** Diagnostic message. */
            public message: string;

            /** Diagnostic hint. */
            public hint: string;

            /**
             * Creates a new Diagnostic instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Diagnostic instance
             */
            public static create(properties?: cordon.v1.IDiagnostic): cordon.v1.Diagnostic;

            /**
             * Encodes the specified Diagnostic message. Does not implicitly {@link cordon.v1.Diagnostic.verify|verify} messages.
             * @param message Diagnostic message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IDiagnostic, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Diagnostic message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Diagnostic
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.Diagnostic;

            /**
             * Creates a Diagnostic message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Diagnostic
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.Diagnostic;

            /**
             * Creates a plain object from a Diagnostic message. Also converts values to other types if specified.
             * @param message Diagnostic
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.Diagnostic, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Diagnostic to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Diagnostic
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a HostOutcome. */
        interface IHostOutcome {

            /** HostOutcome host */
            host?: (string|undefined);

            /** HostOutcome outcome */
            outcome?: (string|undefined);

            /** HostOutcome stage */
            stage?: (string|undefined);

            /** HostOutcome rule */
            rule?: (string|undefined);

            /** HostOutcome detail */
            detail?: (string|undefined);

            /** HostOutcome remedy */
            remedy?: (string|undefined);

            /** HostOutcome needsRestart */
            needsRestart?: (string[]|undefined);

            /** HostOutcome stages */
            stages?: (cordon.v1.IStageTime[]|undefined);
        }

        /** Represents a HostOutcome. */
        class HostOutcome implements IHostOutcome {

            /**
             * Constructs a new HostOutcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IHostOutcome);

            /** HostOutcome host. */
            public host: string;

            /** HostOutcome outcome. */
            public outcome: string;

            /** HostOutcome stage. */
            public stage: string;

            /** HostOutcome rule. */
            public rule: string;

            /** HostOutcome detail. */
            public detail: string;

            /** HostOutcome remedy. */
            public remedy: string;

            /** HostOutcome needsRestart. */
            public needsRestart: string[];

            /** HostOutcome stages. */
            public stages: cordon.v1.StageTime[];

            /**
             * Creates a new HostOutcome instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HostOutcome instance
             */
            public static create(properties?: cordon.v1.IHostOutcome): cordon.v1.HostOutcome;

            /**
             * Encodes the specified HostOutcome message. Does not implicitly {@link cordon.v1.HostOutcome.verify|verify} messages.
             * @param message HostOutcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IHostOutcome, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HostOutcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns HostOutcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.HostOutcome;

            /**
             * Creates a HostOutcome message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HostOutcome
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.HostOutcome;

            /**
             * Creates a plain object from a HostOutcome message. Also converts values to other types if specified.
             * @param message HostOutcome
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.HostOutcome, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HostOutcome to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for HostOutcome
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of an ApplyResponse. */
        interface IApplyResponse {

            /** ApplyResponse diagnostics */
            diagnostics?: (cordon.v1.IDiagnostic[]|undefined);

            /** ApplyResponse digest */
            digest?: (string|undefined);

            /** ApplyResponse serial */
            serial?: (Long|undefined);

            /** ApplyResponse hosts */
            hosts?: (cordon.v1.IHostOutcome[]|undefined);

            /** ApplyResponse done */
            done?: (boolean|undefined);

            /** ApplyResponse agents */
            agents?: (number|undefined);

            /** ApplyResponse rules */
            rules?: (number|undefined);
        }

        /** Represents an ApplyResponse. */
        class ApplyResponse implements IApplyResponse {

            /**
             * Constructs a new ApplyResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IApplyResponse);

            /** ApplyResponse diagnostics. */
            public diagnostics: cordon.v1.Diagnostic[];

            /** ApplyResponse digest. */
            public digest: string;

            /** ApplyResponse serial. */
            public serial: Long;

            /** ApplyResponse hosts. */
            public hosts: cordon.v1.HostOutcome[];

            /** ApplyResponse done. */
            public done: boolean;

            /** ApplyResponse agents. */
            public agents: number;

            /** ApplyResponse rules. */
            public rules: number;

            /**
             * Creates a new ApplyResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ApplyResponse instance
             */
            public static create(properties?: cordon.v1.IApplyResponse): cordon.v1.ApplyResponse;

            /**
             * Encodes the specified ApplyResponse message. Does not implicitly {@link cordon.v1.ApplyResponse.verify|verify} messages.
             * @param message ApplyResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IApplyResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ApplyResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns ApplyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.ApplyResponse;

            /**
             * Creates an ApplyResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ApplyResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.ApplyResponse;

            /**
             * Creates a plain object from an ApplyResponse message. Also converts values to other types if specified.
             * @param message ApplyResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.ApplyResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ApplyResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for ApplyResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a CreateJoinTokenRequest. */
        interface ICreateJoinTokenRequest {

            /** CreateJoinTokenRequest validS */
            validS?: (number|undefined);
        }

        /** Represents a CreateJoinTokenRequest. */
        class CreateJoinTokenRequest implements ICreateJoinTokenRequest {

            /**
             * Constructs a new CreateJoinTokenRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.ICreateJoinTokenRequest);

            /** CreateJoinTokenRequest validS. */
            public validS: number;

            /**
             * Creates a new CreateJoinTokenRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateJoinTokenRequest instance
             */
            public static create(properties?: cordon.v1.ICreateJoinTokenRequest): cordon.v1.CreateJoinTokenRequest;

            /**
             * Encodes the specified CreateJoinTokenRequest message. Does not implicitly {@link cordon.v1.CreateJoinTokenRequest.verify|verify} messages.
             * @param message CreateJoinTokenRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.ICreateJoinTokenRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateJoinTokenRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns CreateJoinTokenRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.CreateJoinTokenRequest;

            /**
             * Creates a CreateJoinTokenRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CreateJoinTokenRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.CreateJoinTokenRequest;

            /**
             * Creates a plain object from a CreateJoinTokenRequest message. Also converts values to other types if specified.
             * @param message CreateJoinTokenRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.CreateJoinTokenRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CreateJoinTokenRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for CreateJoinTokenRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a CreateJoinTokenResponse. */
        interface ICreateJoinTokenResponse {

            /** CreateJoinTokenResponse token */
            token?: (string|undefined);
        }

        /** Represents a CreateJoinTokenResponse. */
        class CreateJoinTokenResponse implements ICreateJoinTokenResponse {

            /**
             * Constructs a new CreateJoinTokenResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.ICreateJoinTokenResponse);

            /** CreateJoinTokenResponse token. */
            public token: string;

            /**
             * Creates a new CreateJoinTokenResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateJoinTokenResponse instance
             */
            public static create(properties?: cordon.v1.ICreateJoinTokenResponse): cordon.v1.CreateJoinTokenResponse;

            /**
             * Encodes the specified CreateJoinTokenResponse message. Does not implicitly {@link cordon.v1.CreateJoinTokenResponse.verify|verify} messages.
             * @param message CreateJoinTokenResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.ICreateJoinTokenResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateJoinTokenResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns CreateJoinTokenResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.CreateJoinTokenResponse;

            /**
             * Creates a CreateJoinTokenResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CreateJoinTokenResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.CreateJoinTokenResponse;

            /**
             * Creates a plain object from a CreateJoinTokenResponse message. Also converts values to other types if specified.
             * @param message CreateJoinTokenResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.CreateJoinTokenResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CreateJoinTokenResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for CreateJoinTokenResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a ListHostsRequest. */
        interface IListHostsRequest {
        }

        /** Represents a ListHostsRequest. */
        class ListHostsRequest implements IListHostsRequest {

            /**
             * Constructs a new ListHostsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IListHostsRequest);

            /**
             * Creates a new ListHostsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListHostsRequest instance
             */
            public static create(properties?: cordon.v1.IListHostsRequest): cordon.v1.ListHostsRequest;

            /**
             * Encodes the specified ListHostsRequest message. Does not implicitly {@link cordon.v1.ListHostsRequest.verify|verify} messages.
             * @param message ListHostsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IListHostsRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListHostsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns ListHostsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.ListHostsRequest;

            /**
             * Creates a ListHostsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListHostsRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.ListHostsRequest;

            /**
             * Creates a plain object from a ListHostsRequest message. Also converts values to other types if specified.
             * @param message ListHostsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.ListHostsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListHostsRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for ListHostsRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a Host. */
        interface IHost {

            /** Host host */
            host?: (string|undefined);

            /** Host online */
            online?: (boolean|undefined);

            /** Host lastSeenUnixNs */
            lastSeenUnixNs?: (Long|undefined);

            /** Host daemonVersion */
            daemonVersion?: (string|undefined);

            /** Host kernelRelease */
            kernelRelease?: (string|undefined);

            /** Host digestWanted */
            digestWanted?: (string|undefined);

            /** Host digestLastTried */
            digestLastTried?: (string|undefined);

            /** Host lastError */
            lastError?: (string|undefined);

            /** Host digestInForce */
            digestInForce?: (string|undefined);

            /** Host backends */
            backends?: (cordon.v1.IBackendStatus[]|undefined);

            /** Host sessions */
            sessions?: (number|undefined);

            /** Host lostRecords */
            lostRecords?: (Long|undefined);
        }

        /** Represents a Host. */
        class Host implements IHost {

            /**
             * Constructs a new Host.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IHost);

            /** Host host. */
            public host: string;

            /** Host online. */
            public online: boolean;

            /** Host lastSeenUnixNs. */
            public lastSeenUnixNs: Long;

            /** Host daemonVersion. */
            public daemonVersion: string;

            /** Host kernelRelease. */
            public kernelRelease: string;

            /** Host digestWanted. */
            public digestWanted: string;

            /** Host digestLastTried. */
            public digestLastTried: string;

            /** Host lastError. */
            public lastError: string;

            /** Host digestInForce. */
            public digestInForce: string;

            /** Host backends. */
            public backends: cordon.v1.BackendStatus[];

            /** Host sessions. */
            public sessions: number;

            /** Host lostRecords. */
            public lostRecords: Long;

            /**
             * Creates a new Host instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Host instance
             */
            public static create(properties?: cordon.v1.IHost): cordon.v1.Host;

            /**
             * Encodes the specified Host message. Does not implicitly {@link cordon.v1.Host.verify|verify} messages.
             * @param message Host message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IHost, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Host message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Host
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.Host;

            /**
             * Creates a Host message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Host
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.Host;

            /**
             * Creates a plain object from a Host message. Also converts values to other types if specified.
             * @param message Host
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.Host, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Host to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Host
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a ListHostsResponse. */
        interface IListHostsResponse {

            /** ListHostsResponse hosts */
            hosts?: (cordon.v1.IHost[]|undefined);
        }

        /** Represents a ListHostsResponse. */
        class ListHostsResponse implements IListHostsResponse {

            /**
             * Constructs a new ListHostsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IListHostsResponse);

            /** ListHostsResponse hosts. */
            public hosts: cordon.v1.Host[];

            /**
             * Creates a new ListHostsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListHostsResponse instance
             */
            public static create(properties?: cordon.v1.IListHostsResponse): cordon.v1.ListHostsResponse;

            /**
             * Encodes the specified ListHostsResponse message. Does not implicitly {@link cordon.v1.ListHostsResponse.verify|verify} messages.
             * @param message ListHostsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IListHostsResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListHostsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns ListHostsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.ListHostsResponse;

            /**
             * Creates a ListHostsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListHostsResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.ListHostsResponse;

            /**
             * Creates a plain object from a ListHostsResponse message. Also converts values to other types if specified.
             * @param message ListHostsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.ListHostsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListHostsResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for ListHostsResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a ListAgentsRequest. */
        interface IListAgentsRequest {
        }

        /** Represents a ListAgentsRequest. */
        class ListAgentsRequest implements IListAgentsRequest {

            /**
             * Constructs a new ListAgentsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IListAgentsRequest);

            /**
             * Creates a new ListAgentsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListAgentsRequest instance
             */
            public static create(properties?: cordon.v1.IListAgentsRequest): cordon.v1.ListAgentsRequest;

            /**
             * Encodes the specified ListAgentsRequest message. Does not implicitly {@link cordon.v1.ListAgentsRequest.verify|verify} messages.
             * @param message ListAgentsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IListAgentsRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListAgentsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns ListAgentsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.ListAgentsRequest;

            /**
             * Creates a ListAgentsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListAgentsRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.ListAgentsRequest;

            /**
             * Creates a plain object from a ListAgentsRequest message. Also converts values to other types if specified.
             * @param message ListAgentsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.ListAgentsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListAgentsRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for ListAgentsRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of an Agent. */
        interface IAgent {

            /** Agent name */
            name?: (string|undefined);

            /** Agent policies */
            policies?: (string[]|undefined);

            /** Agent mode */
            mode?: (string|undefined);

            /** Agent sessions */
            sessions?: (number|undefined);

            /** Agent violations */
            violations?: (Long|undefined);

            /** Agent rules */
            rules?: (number|undefined);
        }

        /** Represents an Agent. */
        class Agent implements IAgent {

            /**
             * Constructs a new Agent.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IAgent);

            /** Agent name. */
            public name: string;

            /** Agent policies. */
            public policies: string[];

            /** Agent mode. */
            public mode: string;

            /** Agent sessions. */
            public sessions: number;

            /** Agent violations. */
            public violations: Long;

            /** Agent rules. */
            public rules: number;

            /**
             * Creates a new Agent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Agent instance
             */
            public static create(properties?: cordon.v1.IAgent): cordon.v1.Agent;

            /**
             * Encodes the specified Agent message. Does not implicitly {@link cordon.v1.Agent.verify|verify} messages.
             * @param message Agent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IAgent, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Agent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Agent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.Agent;

            /**
             * Creates an Agent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Agent
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.Agent;

            /**
             * Creates a plain object from an Agent message. Also converts values to other types if specified.
             * @param message Agent
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.Agent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Agent to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Agent
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a ListAgentsResponse. */
        interface IListAgentsResponse {

            /** ListAgentsResponse agents */
            agents?: (cordon.v1.IAgent[]|undefined);
        }

        /** Represents a ListAgentsResponse. */
        class ListAgentsResponse implements IListAgentsResponse {

            /**
             * Constructs a new ListAgentsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IListAgentsResponse);

            /** ListAgentsResponse agents. */
            public agents: cordon.v1.Agent[];

            /**
             * Creates a new ListAgentsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListAgentsResponse instance
             */
            public static create(properties?: cordon.v1.IListAgentsResponse): cordon.v1.ListAgentsResponse;

            /**
             * Encodes the specified ListAgentsResponse message. Does not implicitly {@link cordon.v1.ListAgentsResponse.verify|verify} messages.
             * @param message ListAgentsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IListAgentsResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListAgentsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns ListAgentsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.ListAgentsResponse;

            /**
             * Creates a ListAgentsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListAgentsResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.ListAgentsResponse;

            /**
             * Creates a plain object from a ListAgentsResponse message. Also converts values to other types if specified.
             * @param message ListAgentsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.ListAgentsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListAgentsResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for ListAgentsResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a ListSessionsRequest. */
        interface IListSessionsRequest {

            /** ListSessionsRequest all */
            all?: (boolean|undefined);
        }

        /** Represents a ListSessionsRequest. */
        class ListSessionsRequest implements IListSessionsRequest {

            /**
             * Constructs a new ListSessionsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IListSessionsRequest);

            /** ListSessionsRequest all. */
            public all: boolean;

            /**
             * Creates a new ListSessionsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListSessionsRequest instance
             */
            public static create(properties?: cordon.v1.IListSessionsRequest): cordon.v1.ListSessionsRequest;

            /**
             * Encodes the specified ListSessionsRequest message. Does not implicitly {@link cordon.v1.ListSessionsRequest.verify|verify} messages.
             * @param message ListSessionsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IListSessionsRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListSessionsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns ListSessionsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.ListSessionsRequest;

            /**
             * Creates a ListSessionsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListSessionsRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.ListSessionsRequest;

            /**
             * Creates a plain object from a ListSessionsRequest message. Also converts values to other types if specified.
             * @param message ListSessionsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.ListSessionsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListSessionsRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for ListSessionsRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a Session. */
        interface ISession {

            /** Session host */
            host?: (string|undefined);

            /** Session status */
            status?: (cordon.v1.ISessionStatus|undefined);
        }

        /** Represents a Session. */
        class Session implements ISession {

            /**
             * Constructs a new Session.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.ISession);

            /** Session host. */
            public host: string;

            /** Session status. */
            public status: cordon.v1.SessionStatus;

            /**
             * Creates a new Session instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Session instance
             */
            public static create(properties?: cordon.v1.ISession): cordon.v1.Session;

            /**
             * Encodes the specified Session message. Does not implicitly {@link cordon.v1.Session.verify|verify} messages.
             * @param message Session message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.ISession, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Session message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Session
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.Session;

            /**
             * Creates a Session message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Session
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.Session;

            /**
             * Creates a plain object from a Session message. Also converts values to other types if specified.
             * @param message Session
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.Session, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Session to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Session
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a ListSessionsResponse. */
        interface IListSessionsResponse {

            /** ListSessionsResponse sessions */
            sessions?: (cordon.v1.ISession[]|undefined);
        }

        /** Represents a ListSessionsResponse. */
        class ListSessionsResponse implements IListSessionsResponse {

            /**
             * Constructs a new ListSessionsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IListSessionsResponse);

            /** ListSessionsResponse sessions. */
            public sessions: cordon.v1.Session[];

            /**
             * Creates a new ListSessionsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListSessionsResponse instance
             */
            public static create(properties?: cordon.v1.IListSessionsResponse): cordon.v1.ListSessionsResponse;

            /**
             * Encodes the specified ListSessionsResponse message. Does not implicitly {@link cordon.v1.ListSessionsResponse.verify|verify} messages.
             * @param message ListSessionsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IListSessionsResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListSessionsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns ListSessionsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.ListSessionsResponse;

            /**
             * Creates a ListSessionsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListSessionsResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.ListSessionsResponse;

            /**
             * Creates a plain object from a ListSessionsResponse message. Also converts values to other types if specified.
             * @param message ListSessionsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.ListSessionsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListSessionsResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for ListSessionsResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a ListFlowsRequest. */
        interface IListFlowsRequest {

            /** ListFlowsRequest session */
            session?: (string|undefined);

            /** ListFlowsRequest limit */
            limit?: (number|undefined);
        }

        /** Represents a ListFlowsRequest. */
        class ListFlowsRequest implements IListFlowsRequest {

            /**
             * Constructs a new ListFlowsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IListFlowsRequest);

            /** ListFlowsRequest session. */
            public session: string;

            /** ListFlowsRequest limit. */
            public limit: number;

            /**
             * Creates a new ListFlowsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListFlowsRequest instance
             */
            public static create(properties?: cordon.v1.IListFlowsRequest): cordon.v1.ListFlowsRequest;

            /**
             * Encodes the specified ListFlowsRequest message. Does not implicitly {@link cordon.v1.ListFlowsRequest.verify|verify} messages.
             * @param message ListFlowsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IListFlowsRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListFlowsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns ListFlowsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.ListFlowsRequest;

            /**
             * Creates a ListFlowsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListFlowsRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.ListFlowsRequest;

            /**
             * Creates a plain object from a ListFlowsRequest message. Also converts values to other types if specified.
             * @param message ListFlowsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.ListFlowsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListFlowsRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for ListFlowsRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a Flow. */
        interface IFlow {

            /** Flow timeUnixNs */
            timeUnixNs?: (Long|undefined);

            /** Flow host */
            host?: (string|undefined);

            /** Flow agent */
            agent?: (string|undefined);

            /** Flow session */
            session?: (string|undefined);

            /** Flow destination */
            destination?: (string|undefined);

            /** Flow port */
            port?: (number|undefined);

            /** Flow protocol */
            protocol?: (string|undefined);

            /** Flow verdict */
            verdict?: (string|undefined);

            /** Flow count */
            count?: (Long|undefined);

            /** Flow policy */
            policy?: (string|undefined);

            /** Flow rule */
            rule?: (string|undefined);
        }

        /** Represents a Flow. */
        class Flow implements IFlow {

            /**
             * Constructs a new Flow.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IFlow);

            /** Flow timeUnixNs. */
            public timeUnixNs: Long;

            /** Flow host. */
            public host: string;

            /** Flow agent. */
            public agent: string;

            /** Flow session. */
            public session: string;

            /** Flow destination. */
            public destination: string;

            /** Flow port. */
            public port: number;

            /** Flow protocol. */
            public protocol: string;

            /** Flow verdict. */
            public verdict: string;

            /** Flow count. */
            public count: Long;

            /** Flow policy. */
            public policy: string;

            /** Flow rule. */
            public rule: string;

            /**
             * Creates a new Flow instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Flow instance
             */
            public static create(properties?: cordon.v1.IFlow): cordon.v1.Flow;

            /**
             * Encodes the specified Flow message. Does not implicitly {@link cordon.v1.Flow.verify|verify} messages.
             * @param message Flow message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IFlow, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Flow message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Flow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.Flow;

            /**
             * Creates a Flow message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Flow
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.Flow;

            /**
             * Creates a plain object from a Flow message. Also converts values to other types if specified.
             * @param message Flow
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.Flow, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Flow to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Flow
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a ListFlowsResponse. */
        interface IListFlowsResponse {

            /** ListFlowsResponse flows */
            flows?: (cordon.v1.IFlow[]|undefined);
        }

        /** Represents a ListFlowsResponse. */
        class ListFlowsResponse implements IListFlowsResponse {

            /**
             * Constructs a new ListFlowsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IListFlowsResponse);

            /** ListFlowsResponse flows. */
            public flows: cordon.v1.Flow[];

            /**
             * Creates a new ListFlowsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListFlowsResponse instance
             */
            public static create(properties?: cordon.v1.IListFlowsResponse): cordon.v1.ListFlowsResponse;

            /**
             * Encodes the specified ListFlowsResponse message. Does not implicitly {@link cordon.v1.ListFlowsResponse.verify|verify} messages.
             * @param message ListFlowsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IListFlowsResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListFlowsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns ListFlowsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.ListFlowsResponse;

            /**
             * Creates a ListFlowsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListFlowsResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.ListFlowsResponse;

            /**
             * Creates a plain object from a ListFlowsResponse message. Also converts values to other types if specified.
             * @param message ListFlowsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.ListFlowsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListFlowsResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for ListFlowsResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a ListEventsRequest. */
        interface IListEventsRequest {

            /** ListEventsRequest violationsOnly */
            violationsOnly?: (boolean|undefined);

            /** ListEventsRequest follow */
            follow?: (boolean|undefined);

            /** ListEventsRequest session */
            session?: (string|undefined);

            /** ListEventsRequest limit */
            limit?: (number|undefined);
        }

        /** Represents a ListEventsRequest. */
        class ListEventsRequest implements IListEventsRequest {

            /**
             * Constructs a new ListEventsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IListEventsRequest);

            /** ListEventsRequest violationsOnly. */
            public violationsOnly: boolean;

            /** ListEventsRequest follow. */
            public follow: boolean;

            /** ListEventsRequest session. */
            public session: string;

            /** ListEventsRequest limit. */
            public limit: number;

            /**
             * Creates a new ListEventsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListEventsRequest instance
             */
            public static create(properties?: cordon.v1.IListEventsRequest): cordon.v1.ListEventsRequest;

            /**
             * Encodes the specified ListEventsRequest message. Does not implicitly {@link cordon.v1.ListEventsRequest.verify|verify} messages.
             * @param message ListEventsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IListEventsRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListEventsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns ListEventsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.ListEventsRequest;

            /**
             * Creates a ListEventsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListEventsRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.ListEventsRequest;

            /**
             * Creates a plain object from a ListEventsRequest message. Also converts values to other types if specified.
             * @param message ListEventsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.ListEventsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListEventsRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for ListEventsRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of an Event. */
        interface IEvent {

            /** Event id */
            id?: (string|undefined);

            /** Event timeUnixNs */
            timeUnixNs?: (Long|undefined);

            /** Event host */
            host?: (string|undefined);

            /** Event agent */
            agent?: (string|undefined);

            /** Event session */
            session?: (string|undefined);

            /** Event task */
            task?: (string|undefined);

            /** Event pid */
            pid?: (number|null|undefined);

            /** Event exe */
            exe?: (string|null|undefined);

            /** Event kind */
            kind?: (string|undefined);

            /** Event target */
            target?: (string|undefined);

            /** Event verdict */
            verdict?: (string|undefined);

            /** Event backend */
            backend?: (string|undefined);

            /** Event policy */
            policy?: (string|undefined);

            /** Event rule */
            rule?: (string|undefined);

            /** Event reason */
            reason?: (string|undefined);

            /** Event count */
            count?: (Long|undefined);
        }

        /** Represents an Event. */
        class Event implements IEvent {

            /**
             * Constructs a new Event.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IEvent);

            /** Event id. */
            public id: string;

            /** Event timeUnixNs. */
            public timeUnixNs: Long;

            /** Event host. */
            public host: string;

            /** Event agent. */
            public agent: string;

            /** Event session. */
            public session: string;

            /** Event task. */
            public task: string;

            /** Event pid. */
            public pid: (number|null);

            /** Event exe. */
            public exe: (string|null);

            /** Event kind. */
            public kind: string;

            /** Event target. */
            public target: string;

            /** Event verdict. */
            public verdict: string;

            /** Event backend. */
            public backend: string;

            /** Event policy. */
            public policy: string;

            /** Event rule. */
            public rule: string;

            /** Event reason. */
            public reason: string;

            /** Event count. */
            public count: Long;

            /**
             * Creates a new Event instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Event instance
             */
            public static create(properties?: cordon.v1.IEvent): cordon.v1.Event;

            /**
             * Encodes the specified Event message. Does not implicitly {@link cordon.v1.Event.verify|verify} messages.
             * @param message Event message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IEvent, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.Event;

            /**
             * Creates an Event message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Event
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.Event;

            /**
             * Creates a plain object from an Event message. Also converts values to other types if specified.
             * @param message Event
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.Event, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Event to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Event
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a ListEventsResponse. */
        interface IListEventsResponse {

            /** ListEventsResponse events */
            events?: (cordon.v1.IEvent[]|undefined);
        }

        /** Represents a ListEventsResponse. */
        class ListEventsResponse implements IListEventsResponse {

            /**
             * Constructs a new ListEventsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IListEventsResponse);

            /** ListEventsResponse events. */
            public events: cordon.v1.Event[];

            /**
             * Creates a new ListEventsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListEventsResponse instance
             */
            public static create(properties?: cordon.v1.IListEventsResponse): cordon.v1.ListEventsResponse;

            /**
             * Encodes the specified ListEventsResponse message. Does not implicitly {@link cordon.v1.ListEventsResponse.verify|verify} messages.
             * @param message ListEventsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IListEventsResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListEventsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns ListEventsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.ListEventsResponse;

            /**
             * Creates a ListEventsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListEventsResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.ListEventsResponse;

            /**
             * Creates a plain object from a ListEventsResponse message. Also converts values to other types if specified.
             * @param message ListEventsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.ListEventsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListEventsResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for ListEventsResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a GetTraceRequest. */
        interface IGetTraceRequest {

            /** GetTraceRequest session */
            session?: (string|undefined);
        }

        /** Represents a GetTraceRequest. */
        class GetTraceRequest implements IGetTraceRequest {

            /**
             * Constructs a new GetTraceRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IGetTraceRequest);

            /** GetTraceRequest session. */
            public session: string;

            /**
             * Creates a new GetTraceRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetTraceRequest instance
             */
            public static create(properties?: cordon.v1.IGetTraceRequest): cordon.v1.GetTraceRequest;

            /**
             * Encodes the specified GetTraceRequest message. Does not implicitly {@link cordon.v1.GetTraceRequest.verify|verify} messages.
             * @param message GetTraceRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IGetTraceRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetTraceRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns GetTraceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.GetTraceRequest;

            /**
             * Creates a GetTraceRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetTraceRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.GetTraceRequest;

            /**
             * Creates a plain object from a GetTraceRequest message. Also converts values to other types if specified.
             * @param message GetTraceRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.GetTraceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetTraceRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for GetTraceRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a TraceNode. */
        interface ITraceNode {

            /** TraceNode id */
            id?: (string|undefined);

            /** TraceNode parent */
            parent?: (string|undefined);

            /** TraceNode kind */
            kind?: (string|undefined);

            /** TraceNode name */
            name?: (string|undefined);

            /** TraceNode startUnixNs */
            startUnixNs?: (Long|undefined);

            /** TraceNode endUnixNs */
            endUnixNs?: (Long|undefined);

            /** TraceNode detail */
            detail?: (string|undefined);

            /** TraceNode pid */
            pid?: (number|undefined);
        }

        /** Represents a TraceNode. */
        class TraceNode implements ITraceNode {

            /**
             * Constructs a new TraceNode.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.ITraceNode);

            /** TraceNode id. */
            public id: string;

            /** TraceNode parent. */
            public parent: string;

            /** TraceNode kind. */
            public kind: string;

            /** TraceNode name. */
            public name: string;

            /** TraceNode startUnixNs. */
            public startUnixNs: Long;

            /** TraceNode endUnixNs. */
            public endUnixNs: Long;

            /** TraceNode detail. */
            public detail: string;

            /** TraceNode pid. */
            public pid: number;

            /**
             * Creates a new TraceNode instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TraceNode instance
             */
            public static create(properties?: cordon.v1.ITraceNode): cordon.v1.TraceNode;

            /**
             * Encodes the specified TraceNode message. Does not implicitly {@link cordon.v1.TraceNode.verify|verify} messages.
             * @param message TraceNode message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.ITraceNode, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TraceNode message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns TraceNode
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.TraceNode;

            /**
             * Creates a TraceNode message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TraceNode
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.TraceNode;

            /**
             * Creates a plain object from a TraceNode message. Also converts values to other types if specified.
             * @param message TraceNode
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.TraceNode, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TraceNode to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for TraceNode
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a GetTraceResponse. */
        interface IGetTraceResponse {

            /** GetTraceResponse trace */
            trace?: (string|undefined);

            /** GetTraceResponse nodes */
            nodes?: (cordon.v1.ITraceNode[]|undefined);
        }

        /** Represents a GetTraceResponse. */
        class GetTraceResponse implements IGetTraceResponse {

            /**
             * Constructs a new GetTraceResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IGetTraceResponse);

            /** GetTraceResponse trace. */
            public trace: string;

            /** GetTraceResponse nodes. */
            public nodes: cordon.v1.TraceNode[];

            /**
             * Creates a new GetTraceResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetTraceResponse instance
             */
            public static create(properties?: cordon.v1.IGetTraceResponse): cordon.v1.GetTraceResponse;

            /**
             * Encodes the specified GetTraceResponse message. Does not implicitly {@link cordon.v1.GetTraceResponse.verify|verify} messages.
             * @param message GetTraceResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IGetTraceResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetTraceResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns GetTraceResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.GetTraceResponse;

            /**
             * Creates a GetTraceResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetTraceResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.GetTraceResponse;

            /**
             * Creates a plain object from a GetTraceResponse message. Also converts values to other types if specified.
             * @param message GetTraceResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.GetTraceResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetTraceResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for GetTraceResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a RespondRequest. */
        interface IRespondRequest {

            /** RespondRequest action */
            action?: (string|undefined);

            /** RespondRequest target */
            target?: (string|undefined);

            /** RespondRequest waitMs */
            waitMs?: (number|undefined);
        }

        /** Represents a RespondRequest. */
        class RespondRequest implements IRespondRequest {

            /**
             * Constructs a new RespondRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IRespondRequest);

            /** RespondRequest action. */
            public action: string;

            /** RespondRequest target. */
            public target: string;

            /** RespondRequest waitMs. */
            public waitMs: number;

            /**
             * Creates a new RespondRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RespondRequest instance
             */
            public static create(properties?: cordon.v1.IRespondRequest): cordon.v1.RespondRequest;

            /**
             * Encodes the specified RespondRequest message. Does not implicitly {@link cordon.v1.RespondRequest.verify|verify} messages.
             * @param message RespondRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IRespondRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RespondRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns RespondRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.RespondRequest;

            /**
             * Creates a RespondRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RespondRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.RespondRequest;

            /**
             * Creates a plain object from a RespondRequest message. Also converts values to other types if specified.
             * @param message RespondRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.RespondRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RespondRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for RespondRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a RespondResponse. */
        interface IRespondResponse {

            /** RespondResponse ok */
            ok?: (boolean|undefined);

            /** RespondResponse detail */
            detail?: (string|undefined);

            /** RespondResponse sessions */
            sessions?: (string[]|undefined);
        }

        /** Represents a RespondResponse. */
        class RespondResponse implements IRespondResponse {

            /**
             * Constructs a new RespondResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IRespondResponse);

            /** RespondResponse ok. */
            public ok: boolean;

            /** RespondResponse detail. */
            public detail: string;

            /** RespondResponse sessions. */
            public sessions: string[];

            /**
             * Creates a new RespondResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RespondResponse instance
             */
            public static create(properties?: cordon.v1.IRespondResponse): cordon.v1.RespondResponse;

            /**
             * Encodes the specified RespondResponse message. Does not implicitly {@link cordon.v1.RespondResponse.verify|verify} messages.
             * @param message RespondResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IRespondResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RespondResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns RespondResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.RespondResponse;

            /**
             * Creates a RespondResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RespondResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.RespondResponse;

            /**
             * Creates a plain object from a RespondResponse message. Also converts values to other types if specified.
             * @param message RespondResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.RespondResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RespondResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for RespondResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of an EnrollRequest. */
        interface IEnrollRequest {

            /** EnrollRequest token */
            token?: (string|undefined);

            /** EnrollRequest certificateRequest */
            certificateRequest?: (Uint8Array|undefined);

            /** EnrollRequest hostName */
            hostName?: (string|undefined);
        }

        /** Represents an EnrollRequest. */
        class EnrollRequest implements IEnrollRequest {

            /**
             * Constructs a new EnrollRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IEnrollRequest);

            /** EnrollRequest token. */
            public token: string;

            /** EnrollRequest certificateRequest. */
            public certificateRequest: Uint8Array;

            /** EnrollRequest hostName. */
            public hostName: string;

            /**
             * Creates a new EnrollRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EnrollRequest instance
             */
            public static create(properties?: cordon.v1.IEnrollRequest): cordon.v1.EnrollRequest;

            /**
             * Encodes the specified EnrollRequest message. Does not implicitly {@link cordon.v1.EnrollRequest.verify|verify} messages.
             * @param message EnrollRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IEnrollRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EnrollRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns EnrollRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.EnrollRequest;

            /**
             * Creates an EnrollRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EnrollRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.EnrollRequest;

            /**
             * Creates a plain object from an EnrollRequest message. Also converts values to other types if specified.
             * @param message EnrollRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.EnrollRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EnrollRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for EnrollRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of an EnrollResponse. */
        interface IEnrollResponse {

            /** EnrollResponse host */
            host?: (string|undefined);

            /** EnrollResponse trustDomain */
            trustDomain?: (string|undefined);

            /** EnrollResponse certificate */
            certificate?: (Uint8Array|undefined);

            /** EnrollResponse caCertificate */
            caCertificate?: (Uint8Array|undefined);

            /** EnrollResponse policyKey */
            policyKey?: (Uint8Array|undefined);
        }

        /** Represents an EnrollResponse. */
        class EnrollResponse implements IEnrollResponse {

            /**
             * Constructs a new EnrollResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IEnrollResponse);

            /** EnrollResponse host. */
            public host: string;

            /** EnrollResponse trustDomain. */
            public trustDomain: string;

            /** EnrollResponse certificate. */
            public certificate: Uint8Array;

            /** EnrollResponse caCertificate. */
            public caCertificate: Uint8Array;

            /** EnrollResponse policyKey. */
            public policyKey: Uint8Array;

            /**
             * Creates a new EnrollResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EnrollResponse instance
             */
            public static create(properties?: cordon.v1.IEnrollResponse): cordon.v1.EnrollResponse;

            /**
             * Encodes the specified EnrollResponse message. Does not implicitly {@link cordon.v1.EnrollResponse.verify|verify} messages.
             * @param message EnrollResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IEnrollResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EnrollResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns EnrollResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.EnrollResponse;

            /**
             * Creates an EnrollResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EnrollResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.EnrollResponse;

            /**
             * Creates a plain object from an EnrollResponse message. Also converts values to other types if specified.
             * @param message EnrollResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.EnrollResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EnrollResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for EnrollResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a BundleEnvelope. */
        interface IBundleEnvelope {

            /** BundleEnvelope payload */
            payload?: (Uint8Array|undefined);

            /** BundleEnvelope scope */
            scope?: (string|undefined);

            /** BundleEnvelope serial */
            serial?: (Long|undefined);

            /** BundleEnvelope expiryUnixS */
            expiryUnixS?: (Long|undefined);

            /** BundleEnvelope signatures */
            signatures?: (cordon.v1.ISignature[]|undefined);
        }

        /** Represents a BundleEnvelope. */
        class BundleEnvelope implements IBundleEnvelope {

            /**
             * Constructs a new BundleEnvelope.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IBundleEnvelope);

            /** BundleEnvelope payload. */
            public payload: Uint8Array;

            /** BundleEnvelope scope. */
            public scope: string;

            /** BundleEnvelope serial. */
            public serial: Long;

            /** BundleEnvelope expiryUnixS. */
            public expiryUnixS: Long;

            /** BundleEnvelope signatures. */
            public signatures: cordon.v1.Signature[];

            /**
             * Creates a new BundleEnvelope instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BundleEnvelope instance
             */
            public static create(properties?: cordon.v1.IBundleEnvelope): cordon.v1.BundleEnvelope;

            /**
             * Encodes the specified BundleEnvelope message. Does not implicitly {@link cordon.v1.BundleEnvelope.verify|verify} messages.
             * @param message BundleEnvelope message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IBundleEnvelope, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BundleEnvelope message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns BundleEnvelope
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.BundleEnvelope;

            /**
             * Creates a BundleEnvelope message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BundleEnvelope
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.BundleEnvelope;

            /**
             * Creates a plain object from a BundleEnvelope message. Also converts values to other types if specified.
             * @param message BundleEnvelope
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.BundleEnvelope, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BundleEnvelope to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for BundleEnvelope
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a Signature. */
        interface ISignature {

            /** Signature keyId */
            keyId?: (Uint8Array|undefined);

            /** Signature signature */
            signature?: (Uint8Array|undefined);
        }

        /** Represents a Signature. */
        class Signature implements ISignature {

            /**
             * Constructs a new Signature.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.ISignature);

            /** Signature keyId. */
            public keyId: Uint8Array;

            /** Signature signature. */
            public signature: Uint8Array;

            /**
             * Creates a new Signature instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Signature instance
             */
            public static create(properties?: cordon.v1.ISignature): cordon.v1.Signature;

            /**
             * Encodes the specified Signature message. Does not implicitly {@link cordon.v1.Signature.verify|verify} messages.
             * @param message Signature message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.ISignature, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Signature message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Signature
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.Signature;

            /**
             * Creates a Signature message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Signature
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.Signature;

            /**
             * Creates a plain object from a Signature message. Also converts values to other types if specified.
             * @param message Signature
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.Signature, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Signature to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Signature
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a SyncRequest. */
        interface ISyncRequest {

            /** SyncRequest hello */
            hello?: (cordon.v1.IHello|null|undefined);

            /** SyncRequest ack */
            ack?: (cordon.v1.IAck|null|undefined);

            /** SyncRequest nack */
            nack?: (cordon.v1.INack|null|undefined);

            /** SyncRequest status */
            status?: (cordon.v1.IHostStatus|null|undefined);

            /** SyncRequest commandResult */
            commandResult?: (cordon.v1.ICommandResult|null|undefined);
        }

        /** Represents a SyncRequest. */
        class SyncRequest implements ISyncRequest {

            /**
             * Constructs a new SyncRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.ISyncRequest);

            /** SyncRequest hello. */
            public hello: (cordon.v1.Hello|null);

            /** SyncRequest ack. */
            public ack: (cordon.v1.Ack|null);

            /** SyncRequest nack. */
            public nack: (cordon.v1.Nack|null);

            /** SyncRequest status. */
            public status: (cordon.v1.HostStatus|null);

            /** SyncRequest commandResult. */
            public commandResult: (cordon.v1.CommandResult|null);

            /** SyncRequest message. */
            public message?: ("hello"|"ack"|"nack"|"status"|"commandResult");

            /**
             * Creates a new SyncRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SyncRequest instance
             */
            public static create(properties?: cordon.v1.ISyncRequest): cordon.v1.SyncRequest;

            /**
             * Encodes the specified SyncRequest message. Does not implicitly {@link cordon.v1.SyncRequest.verify|verify} messages.
             * @param message SyncRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.ISyncRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SyncRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns SyncRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.SyncRequest;

            /**
             * Creates a SyncRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SyncRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.SyncRequest;

            /**
             * Creates a plain object from a SyncRequest message. Also converts values to other types if specified.
             * @param message SyncRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.SyncRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SyncRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for SyncRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a SyncResponse. */
        interface ISyncResponse {

            /** SyncResponse offer */
            offer?: (cordon.v1.IOffer|null|undefined);

            /** SyncResponse command */
            command?: (cordon.v1.ICommand|null|undefined);
        }

        /** Represents a SyncResponse. */
        class SyncResponse implements ISyncResponse {

            /**
             * Constructs a new SyncResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.ISyncResponse);

            /** SyncResponse offer. */
            public offer: (cordon.v1.Offer|null);

            /** SyncResponse command. */
            public command: (cordon.v1.Command|null);

            /** SyncResponse message. */
            public message?: ("offer"|"command");

            /**
             * Creates a new SyncResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SyncResponse instance
             */
            public static create(properties?: cordon.v1.ISyncResponse): cordon.v1.SyncResponse;

            /**
             * Encodes the specified SyncResponse message. Does not implicitly {@link cordon.v1.SyncResponse.verify|verify} messages.
             * @param message SyncResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.ISyncResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SyncResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns SyncResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.SyncResponse;

            /**
             * Creates a SyncResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SyncResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.SyncResponse;

            /**
             * Creates a plain object from a SyncResponse message. Also converts values to other types if specified.
             * @param message SyncResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.SyncResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SyncResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for SyncResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a Hello. */
        interface IHello {

            /** Hello daemonVersion */
            daemonVersion?: (string|undefined);

            /** Hello digestInForce */
            digestInForce?: (string|undefined);

            /** Hello digestLastTried */
            digestLastTried?: (string|undefined);

            /** Hello lastError */
            lastError?: (string|undefined);

            /** Hello serialInForce */
            serialInForce?: (Long|undefined);
        }

        /** Represents a Hello. */
        class Hello implements IHello {

            /**
             * Constructs a new Hello.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IHello);

            /** Hello daemonVersion. */
            public daemonVersion: string;

            /** Hello digestInForce. */
            public digestInForce: string;

            /** Hello digestLastTried. */
            public digestLastTried: string;

            /** Hello lastError. */
            public lastError: string;

            /** Hello serialInForce. */
            public serialInForce: Long;

            /**
             * Creates a new Hello instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Hello instance
             */
            public static create(properties?: cordon.v1.IHello): cordon.v1.Hello;

            /**
             * Encodes the specified Hello message. Does not implicitly {@link cordon.v1.Hello.verify|verify} messages.
             * @param message Hello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IHello, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.Hello;

            /**
             * Creates a Hello message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Hello
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.Hello;

            /**
             * Creates a plain object from a Hello message. Also converts values to other types if specified.
             * @param message Hello
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.Hello, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Hello to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Hello
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of an Offer. */
        interface IOffer {

            /** Offer nonce */
            nonce?: (Long|undefined);

            /** Offer envelope */
            envelope?: (cordon.v1.IBundleEnvelope|undefined);
        }

        /** Represents an Offer. */
        class Offer implements IOffer {

            /**
             * Constructs a new Offer.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IOffer);

            /** Offer nonce. */
            public nonce: Long;

            /** Offer envelope. */
            public envelope: cordon.v1.BundleEnvelope;

            /**
             * Creates a new Offer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Offer instance
             */
            public static create(properties?: cordon.v1.IOffer): cordon.v1.Offer;

            /**
             * Encodes the specified Offer message. Does not implicitly {@link cordon.v1.Offer.verify|verify} messages.
             * @param message Offer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IOffer, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Offer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Offer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.Offer;

            /**
             * Creates an Offer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Offer
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.Offer;

            /**
             * Creates a plain object from an Offer message. Also converts values to other types if specified.
             * @param message Offer
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.Offer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Offer to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Offer
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Stage enum. */
        enum Stage {
            STAGE_UNSPECIFIED = 0,
            STAGE_RECEIVED = 1,
            STAGE_VERIFIED = 2,
            STAGE_SWITCHED = 3,
            STAGE_PROVEN = 4
        }

        /** Properties of a StageTime. */
        interface IStageTime {

            /** StageTime stage */
            stage?: (cordon.v1.Stage|undefined);

            /** StageTime timeUnixNs */
            timeUnixNs?: (Long|undefined);
        }

        /** Represents a StageTime. */
        class StageTime implements IStageTime {

            /**
             * Constructs a new StageTime.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IStageTime);

            /** StageTime stage. */
            public stage: cordon.v1.Stage;

            /** StageTime timeUnixNs. */
            public timeUnixNs: Long;

            /**
             * Creates a new StageTime instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StageTime instance
             */
            public static create(properties?: cordon.v1.IStageTime): cordon.v1.StageTime;

            /**
             * Encodes the specified StageTime message. Does not implicitly {@link cordon.v1.StageTime.verify|verify} messages.
             * @param message StageTime message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IStageTime, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StageTime message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns StageTime
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.StageTime;

            /**
             * Creates a StageTime message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StageTime
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.StageTime;

            /**
             * Creates a plain object from a StageTime message. Also converts values to other types if specified.
             * @param message StageTime
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.StageTime, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StageTime to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for StageTime
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of an Ack. */
        interface IAck {

            /** Ack nonce */
            nonce?: (Long|undefined);

            /** Ack digest */
            digest?: (string|undefined);

            /** Ack serial */
            serial?: (Long|undefined);

            /** Ack stages */
            stages?: (cordon.v1.IStageTime[]|undefined);

            /** Ack needsRestart */
            needsRestart?: (string[]|undefined);
        }

        /** Represents an Ack. */
        class Ack implements IAck {

            /**
             * Constructs a new Ack.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IAck);

            /** Ack nonce. */
            public nonce: Long;

            /** Ack digest. */
            public digest: string;

            /** Ack serial. */
            public serial: Long;

            /** Ack stages. */
            public stages: cordon.v1.StageTime[];

            /** Ack needsRestart. */
            public needsRestart: string[];

            /**
             * Creates a new Ack instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ack instance
             */
            public static create(properties?: cordon.v1.IAck): cordon.v1.Ack;

            /**
             * Encodes the specified Ack message. Does not implicitly {@link cordon.v1.Ack.verify|verify} messages.
             * @param message Ack message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IAck, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Ack message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Ack
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.Ack;

            /**
             * Creates an Ack message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Ack
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.Ack;

            /**
             * Creates a plain object from an Ack message. Also converts values to other types if specified.
             * @param message Ack
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.Ack, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Ack to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Ack
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a Nack. */
        interface INack {

            /** Nack nonce */
            nonce?: (Long|undefined);

            /** Nack digest */
            digest?: (string|undefined);

            /** Nack serial */
            serial?: (Long|undefined);

            /** Nack rule */
            rule?: (string|undefined);

            /** Nack detail */
            detail?: (string|undefined);

            /** Nack remedy */
            remedy?: (string|undefined);
        }

        /** Represents a Nack. */
        class Nack implements INack {

            /**
             * Constructs a new Nack.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.INack);

            /** Nack nonce. */
            public nonce: Long;

            /** Nack digest. */
            public digest: string;

            /** Nack serial. */
            public serial: Long;

            /** Nack rule. */
            public rule: string;

            /** Nack detail. */
            public detail: string;

            /** Nack remedy. */
            public remedy: string;

            /**
             * Creates a new Nack instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Nack instance
             */
            public static create(properties?: cordon.v1.INack): cordon.v1.Nack;

            /**
             * Encodes the specified Nack message. Does not implicitly {@link cordon.v1.Nack.verify|verify} messages.
             * @param message Nack message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.INack, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Nack message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Nack
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.Nack;

            /**
             * Creates a Nack message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Nack
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.Nack;

            /**
             * Creates a plain object from a Nack message. Also converts values to other types if specified.
             * @param message Nack
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.Nack, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Nack to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Nack
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a HostStatus. */
        interface IHostStatus {

            /** HostStatus sessions */
            sessions?: (cordon.v1.ISessionStatus[]|undefined);

            /** HostStatus backends */
            backends?: (cordon.v1.IBackendStatus[]|undefined);

            /** HostStatus digestInForce */
            digestInForce?: (string|undefined);

            /** HostStatus lostRecords */
            lostRecords?: (Long|undefined);

            /** HostStatus kernelRelease */
            kernelRelease?: (string|undefined);
        }

        /** Represents a HostStatus. */
        class HostStatus implements IHostStatus {

            /**
             * Constructs a new HostStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IHostStatus);

            /** HostStatus sessions. */
            public sessions: cordon.v1.SessionStatus[];

            /** HostStatus backends. */
            public backends: cordon.v1.BackendStatus[];

            /** HostStatus digestInForce. */
            public digestInForce: string;

            /** HostStatus lostRecords. */
            public lostRecords: Long;

            /** HostStatus kernelRelease. */
            public kernelRelease: string;

            /**
             * Creates a new HostStatus instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HostStatus instance
             */
            public static create(properties?: cordon.v1.IHostStatus): cordon.v1.HostStatus;

            /**
             * Encodes the specified HostStatus message. Does not implicitly {@link cordon.v1.HostStatus.verify|verify} messages.
             * @param message HostStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IHostStatus, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HostStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns HostStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.HostStatus;

            /**
             * Creates a HostStatus message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HostStatus
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.HostStatus;

            /**
             * Creates a plain object from a HostStatus message. Also converts values to other types if specified.
             * @param message HostStatus
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.HostStatus, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HostStatus to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for HostStatus
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a BackendStatus. */
        interface IBackendStatus {

            /** BackendStatus class */
            "class"?: (string|undefined);

            /** BackendStatus backend */
            backend?: (string|undefined);

            /** BackendStatus gaps */
            gaps?: (string[]|undefined);
        }

        /** Represents a BackendStatus. */
        class BackendStatus implements IBackendStatus {

            /**
             * Constructs a new BackendStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IBackendStatus);

            /** BackendStatus class. */
            public class: string;

            /** BackendStatus backend. */
            public backend: string;

            /** BackendStatus gaps. */
            public gaps: string[];

            /**
             * Creates a new BackendStatus instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BackendStatus instance
             */
            public static create(properties?: cordon.v1.IBackendStatus): cordon.v1.BackendStatus;

            /**
             * Encodes the specified BackendStatus message. Does not implicitly {@link cordon.v1.BackendStatus.verify|verify} messages.
             * @param message BackendStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IBackendStatus, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BackendStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns BackendStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.BackendStatus;

            /**
             * Creates a BackendStatus message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BackendStatus
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.BackendStatus;

            /**
             * Creates a plain object from a BackendStatus message. Also converts values to other types if specified.
             * @param message BackendStatus
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.BackendStatus, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BackendStatus to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for BackendStatus
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a SessionStatus. */
        interface ISessionStatus {

            /** SessionStatus session */
            session?: (string|undefined);

            /** SessionStatus agent */
            agent?: (string|undefined);

            /** SessionStatus state */
            state?: (string|undefined);

            /** SessionStatus startedUnixNs */
            startedUnixNs?: (Long|undefined);

            /** SessionStatus endedUnixNs */
            endedUnixNs?: (Long|undefined);

            /** SessionStatus rootPid */
            rootPid?: (number|undefined);

            /** SessionStatus processes */
            processes?: (number|undefined);

            /** SessionStatus uid */
            uid?: (number|undefined);

            /** SessionStatus command */
            command?: (string[]|undefined);

            /** SessionStatus violations */
            violations?: (Long|undefined);

            /** SessionStatus trace */
            trace?: (string|undefined);
        }

        /** Represents a SessionStatus. */
        class SessionStatus implements ISessionStatus {

            /**
             * Constructs a new SessionStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.ISessionStatus);

            /** SessionStatus session. */
            public session: string;

            /** SessionStatus agent. */
            public agent: string;

            /** SessionStatus state. */
            public state: string;

            /** SessionStatus startedUnixNs. */
            public startedUnixNs: Long;

            /** SessionStatus endedUnixNs. */
            public endedUnixNs: Long;

            /** SessionStatus rootPid. */
            public rootPid: number;

            /** SessionStatus processes. */
            public processes: number;

            /** SessionStatus uid. */
            public uid: number;

            /** SessionStatus command. */
            public command: string[];

            /** SessionStatus violations. */
            public violations: Long;

            /** SessionStatus trace. */
            public trace: string;

            /**
             * Creates a new SessionStatus instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SessionStatus instance
             */
            public static create(properties?: cordon.v1.ISessionStatus): cordon.v1.SessionStatus;

            /**
             * Encodes the specified SessionStatus message. Does not implicitly {@link cordon.v1.SessionStatus.verify|verify} messages.
             * @param message SessionStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.ISessionStatus, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SessionStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns SessionStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.SessionStatus;

            /**
             * Creates a SessionStatus message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SessionStatus
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.SessionStatus;

            /**
             * Creates a plain object from a SessionStatus message. Also converts values to other types if specified.
             * @param message SessionStatus
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.SessionStatus, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SessionStatus to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for SessionStatus
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a Command. */
        interface ICommand {

            /** Command id */
            id?: (Long|undefined);

            /** Command action */
            action?: (string|undefined);

            /** Command target */
            target?: (string|undefined);
        }

        /** Represents a Command. */
        class Command implements ICommand {

            /**
             * Constructs a new Command.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.ICommand);

            /** Command id. */
            public id: Long;

            /** Command action. */
            public action: string;

            /** Command target. */
            public target: string;

            /**
             * Creates a new Command instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Command instance
             */
            public static create(properties?: cordon.v1.ICommand): cordon.v1.Command;

            /**
             * Encodes the specified Command message. Does not implicitly {@link cordon.v1.Command.verify|verify} messages.
             * @param message Command message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.ICommand, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.Command;

            /**
             * Creates a Command message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Command
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.Command;

            /**
             * Creates a plain object from a Command message. Also converts values to other types if specified.
             * @param message Command
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.Command, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Command to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Command
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a CommandResult. */
        interface ICommandResult {

            /** CommandResult id */
            id?: (Long|undefined);

            /** CommandResult ok */
            ok?: (boolean|undefined);

            /** CommandResult detail */
            detail?: (string|undefined);

            /** CommandResult sessions */
            sessions?: (string[]|undefined);
        }

        /** Represents a CommandResult. */
        class CommandResult implements ICommandResult {

            /**
             * Constructs a new CommandResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.ICommandResult);

            /** CommandResult id. */
            public id: Long;

            /** CommandResult ok. */
            public ok: boolean;

            /** CommandResult detail. */
            public detail: string;

            /** CommandResult sessions. */
            public sessions: string[];

            /**
             * Creates a new CommandResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommandResult instance
             */
            public static create(properties?: cordon.v1.ICommandResult): cordon.v1.CommandResult;

            /**
             * Encodes the specified CommandResult message. Does not implicitly {@link cordon.v1.CommandResult.verify|verify} messages.
             * @param message CommandResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.ICommandResult, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommandResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns CommandResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.CommandResult;

            /**
             * Creates a CommandResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CommandResult
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.CommandResult;

            /**
             * Creates a plain object from a CommandResult message. Also converts values to other types if specified.
             * @param message CommandResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.CommandResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CommandResult to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for CommandResult
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a RunRequest. */
        interface IRunRequest {

            /** RunRequest start */
            start?: (cordon.v1.IRunStart|null|undefined);

            /** RunRequest attach */
            attach?: (cordon.v1.IRunAttach|null|undefined);

            /** RunRequest size */
            size?: (cordon.v1.ITerminalSize|null|undefined);

            /** RunRequest signal */
            signal?: (number|null|undefined);

            /** RunRequest continued */
            continued?: (boolean|null|undefined);
        }

        /** Represents a RunRequest. */
        class RunRequest implements IRunRequest {

            /**
             * Constructs a new RunRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IRunRequest);

            /** RunRequest start. */
            public start: (cordon.v1.RunStart|null);

            /** RunRequest attach. */
            public attach: (cordon.v1.RunAttach|null);

            /** RunRequest size. */
            public size: (cordon.v1.TerminalSize|null);

            /** RunRequest signal. */
            public signal: (number|null);

            /** RunRequest continued. */
            public continued: (boolean|null);

            /** RunRequest message. */
            public message?: ("start"|"attach"|"size"|"signal"|"continued");

            /**
             * Creates a new RunRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RunRequest instance
             */
            public static create(properties?: cordon.v1.IRunRequest): cordon.v1.RunRequest;

            /**
             * Encodes the specified RunRequest message. Does not implicitly {@link cordon.v1.RunRequest.verify|verify} messages.
             * @param message RunRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IRunRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RunRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns RunRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.RunRequest;

            /**
             * Creates a RunRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RunRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.RunRequest;

            /**
             * Creates a plain object from a RunRequest message. Also converts values to other types if specified.
             * @param message RunRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.RunRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RunRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for RunRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a RunStart. */
        interface IRunStart {

            /** RunStart agent */
            agent?: (string|undefined);

            /** RunStart user */
            user?: (string|undefined);

            /** RunStart command */
            command?: (string[]|undefined);

            /** RunStart directory */
            directory?: (string|undefined);

            /** RunStart environment */
            environment?: (string[]|undefined);

            /** RunStart terminals */
            terminals?: (number[]|undefined);

            /** RunStart size */
            size?: (cordon.v1.ITerminalSize|undefined);
        }

        /** Represents a RunStart. */
        class RunStart implements IRunStart {

            /**
             * Constructs a new RunStart.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IRunStart);

            /** RunStart agent. */
            public agent: string;

            /** RunStart user. */
            public user: string;

            /** RunStart command. */
            public command: string[];

            /** RunStart directory. */
            public directory: string;

            /** RunStart environment. */
            public environment: string[];

            /** RunStart terminals. */
            public terminals: number[];

            /** RunStart size. */
            public size: cordon.v1.TerminalSize;

            /**
             * Creates a new RunStart instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RunStart instance
             */
            public static create(properties?: cordon.v1.IRunStart): cordon.v1.RunStart;

            /**
             * Encodes the specified RunStart message. Does not implicitly {@link cordon.v1.RunStart.verify|verify} messages.
             * @param message RunStart message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IRunStart, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RunStart message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns RunStart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.RunStart;

            /**
             * Creates a RunStart message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RunStart
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.RunStart;

            /**
             * Creates a plain object from a RunStart message. Also converts values to other types if specified.
             * @param message RunStart
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.RunStart, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RunStart to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for RunStart
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a RunAttach. */
        interface IRunAttach {

            /** RunAttach session */
            session?: (string|undefined);
        }

        /** Represents a RunAttach. */
        class RunAttach implements IRunAttach {

            /**
             * Constructs a new RunAttach.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IRunAttach);

            /** RunAttach session. */
            public session: string;

            /**
             * Creates a new RunAttach instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RunAttach instance
             */
            public static create(properties?: cordon.v1.IRunAttach): cordon.v1.RunAttach;

            /**
             * Encodes the specified RunAttach message. Does not implicitly {@link cordon.v1.RunAttach.verify|verify} messages.
             * @param message RunAttach message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IRunAttach, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RunAttach message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns RunAttach
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.RunAttach;

            /**
             * Creates a RunAttach message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RunAttach
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.RunAttach;

            /**
             * Creates a plain object from a RunAttach message. Also converts values to other types if specified.
             * @param message RunAttach
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.RunAttach, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RunAttach to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for RunAttach
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a TerminalSize. */
        interface ITerminalSize {

            /** TerminalSize rows */
            rows?: (number|undefined);

            /** TerminalSize columns */
            columns?: (number|undefined);
        }

        /** Represents a TerminalSize. */
        class TerminalSize implements ITerminalSize {

            /**
             * Constructs a new TerminalSize.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.ITerminalSize);

            /** TerminalSize rows. */
            public rows: number;

            /** TerminalSize columns. */
            public columns: number;

            /**
             * Creates a new TerminalSize instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TerminalSize instance
             */
            public static create(properties?: cordon.v1.ITerminalSize): cordon.v1.TerminalSize;

            /**
             * Encodes the specified TerminalSize message. Does not implicitly {@link cordon.v1.TerminalSize.verify|verify} messages.
             * @param message TerminalSize message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.ITerminalSize, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TerminalSize message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns TerminalSize
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.TerminalSize;

            /**
             * Creates a TerminalSize message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TerminalSize
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.TerminalSize;

            /**
             * Creates a plain object from a TerminalSize message. Also converts values to other types if specified.
             * @param message TerminalSize
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.TerminalSize, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TerminalSize to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for TerminalSize
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a RunResponse. */
        interface IRunResponse {

            /** RunResponse started */
            started?: (cordon.v1.IRunStarted|null|undefined);

            /** RunResponse refused */
            refused?: (cordon.v1.IRunRefused|null|undefined);

            /** RunResponse stopped */
            stopped?: (number|null|undefined);

            /** RunResponse ended */
            ended?: (cordon.v1.IRunEnded|null|undefined);
        }

        /** Represents a RunResponse. */
        class RunResponse implements IRunResponse {

            /**
             * Constructs a new RunResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IRunResponse);

            /** RunResponse started. */
            public started: (cordon.v1.RunStarted|null);

            /** RunResponse refused. */
            public refused: (cordon.v1.RunRefused|null);

            /** RunResponse stopped. */
            public stopped: (number|null);

            /** RunResponse ended. */
            public ended: (cordon.v1.RunEnded|null);

            /** RunResponse message. */
            public message?: ("started"|"refused"|"stopped"|"ended");

            /**
             * Creates a new RunResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RunResponse instance
             */
            public static create(properties?: cordon.v1.IRunResponse): cordon.v1.RunResponse;

            /**
             * Encodes the specified RunResponse message. Does not implicitly {@link cordon.v1.RunResponse.verify|verify} messages.
             * @param message RunResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IRunResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RunResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns RunResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.RunResponse;

            /**
             * Creates a RunResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RunResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.RunResponse;

            /**
             * Creates a plain object from a RunResponse message. Also converts values to other types if specified.
             * @param message RunResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.RunResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RunResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for RunResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a RunStarted. */
        interface IRunStarted {

            /** RunStarted session */
            session?: (string|undefined);

            /** RunStarted pid */
            pid?: (number|undefined);
        }

        /** Represents a RunStarted. */
        class RunStarted implements IRunStarted {

            /**
             * Constructs a new RunStarted.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IRunStarted);

            /** RunStarted session. */
            public session: string;

            /** RunStarted pid. */
            public pid: number;

            /**
             * Creates a new RunStarted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RunStarted instance
             */
            public static create(properties?: cordon.v1.IRunStarted): cordon.v1.RunStarted;

            /**
             * Encodes the specified RunStarted message. Does not implicitly {@link cordon.v1.RunStarted.verify|verify} messages.
             * @param message RunStarted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IRunStarted, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RunStarted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns RunStarted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.RunStarted;

            /**
             * Creates a RunStarted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RunStarted
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.RunStarted;

            /**
             * Creates a plain object from a RunStarted message. Also converts values to other types if specified.
             * @param message RunStarted
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.RunStarted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RunStarted to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for RunStarted
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a RunRefused. */
        interface IRunRefused {

            /** RunRefused code */
            code?: (string|undefined);

            /** RunRefused reason */
            reason?: (string|undefined);

            /** RunRefused remedy */
            remedy?: (string|undefined);
        }

        /** Represents a RunRefused. */
        class RunRefused implements IRunRefused {

            /**
             * Constructs a new RunRefused.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IRunRefused);

            /** RunRefused code. */
            public code: string;

            /** RunRefused reason. */
            public reason: string;

            /** RunRefused remedy. */
            public remedy: string;

            /**
             * Creates a new RunRefused instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RunRefused instance
             */
            public static create(properties?: cordon.v1.IRunRefused): cordon.v1.RunRefused;

            /**
             * Encodes the specified RunRefused message. Does not implicitly {@link cordon.v1.RunRefused.verify|verify} messages.
             * @param message RunRefused message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IRunRefused, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RunRefused message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns RunRefused
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.RunRefused;

            /**
             * Creates a RunRefused message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RunRefused
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.RunRefused;

            /**
             * Creates a plain object from a RunRefused message. Also converts values to other types if specified.
             * @param message RunRefused
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.RunRefused, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RunRefused to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for RunRefused
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a RunEnded. */
        interface IRunEnded {

            /** RunEnded waitStatus */
            waitStatus?: (number|undefined);
        }

        /** Represents a RunEnded. */
        class RunEnded implements IRunEnded {

            /**
             * Constructs a new RunEnded.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IRunEnded);

            /** RunEnded waitStatus. */
            public waitStatus: number;

            /**
             * Creates a new RunEnded instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RunEnded instance
             */
            public static create(properties?: cordon.v1.IRunEnded): cordon.v1.RunEnded;

            /**
             * Encodes the specified RunEnded message. Does not implicitly {@link cordon.v1.RunEnded.verify|verify} messages.
             * @param message RunEnded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IRunEnded, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RunEnded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns RunEnded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.RunEnded;

            /**
             * Creates a RunEnded message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RunEnded
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.RunEnded;

            /**
             * Creates a plain object from a RunEnded message. Also converts values to other types if specified.
             * @param message RunEnded
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.RunEnded, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RunEnded to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for RunEnded
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a DoctorRequest. */
        interface IDoctorRequest {
        }

        /** Represents a DoctorRequest. */
        class DoctorRequest implements IDoctorRequest {

            /**
             * Constructs a new DoctorRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IDoctorRequest);

            /**
             * Creates a new DoctorRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DoctorRequest instance
             */
            public static create(properties?: cordon.v1.IDoctorRequest): cordon.v1.DoctorRequest;

            /**
             * Encodes the specified DoctorRequest message. Does not implicitly {@link cordon.v1.DoctorRequest.verify|verify} messages.
             * @param message DoctorRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IDoctorRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DoctorRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns DoctorRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.DoctorRequest;

            /**
             * Creates a DoctorRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DoctorRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.DoctorRequest;

            /**
             * Creates a plain object from a DoctorRequest message. Also converts values to other types if specified.
             * @param message DoctorRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.DoctorRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DoctorRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for DoctorRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a DoctorCheck. */
        interface IDoctorCheck {

            /** DoctorCheck name */
            name?: (string|undefined);

            /** DoctorCheck result */
            result?: (string|undefined);

            /** DoctorCheck detail */
            detail?: (string|undefined);

            /** DoctorCheck remedy */
            remedy?: (string|undefined);
        }

        /** Represents a DoctorCheck. */
        class DoctorCheck implements IDoctorCheck {

            /**
             * Constructs a new DoctorCheck.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IDoctorCheck);

            /** DoctorCheck name. */
            public name: string;

            /** DoctorCheck result. */
            public result: string;

            /** DoctorCheck detail. */
            public detail: string;

            /** DoctorCheck remedy. */
            public remedy: string;

            /**
             * Creates a new DoctorCheck instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DoctorCheck instance
             */
            public static create(properties?: cordon.v1.IDoctorCheck): cordon.v1.DoctorCheck;

            /**
             * Encodes the specified DoctorCheck message. Does not implicitly {@link cordon.v1.DoctorCheck.verify|verify} messages.
             * @param message DoctorCheck message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IDoctorCheck, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DoctorCheck message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns DoctorCheck
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.DoctorCheck;

            /**
             * Creates a DoctorCheck message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DoctorCheck
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.DoctorCheck;

            /**
             * Creates a plain object from a DoctorCheck message. Also converts values to other types if specified.
             * @param message DoctorCheck
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.DoctorCheck, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DoctorCheck to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for DoctorCheck
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a DoctorResponse. */
        interface IDoctorResponse {

            /** DoctorResponse checks */
            checks?: (cordon.v1.IDoctorCheck[]|undefined);
        }

        /** Represents a DoctorResponse. */
        class DoctorResponse implements IDoctorResponse {

            /**
             * Constructs a new DoctorResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IDoctorResponse);

            /** DoctorResponse checks. */
            public checks: cordon.v1.DoctorCheck[];

            /**
             * Creates a new DoctorResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DoctorResponse instance
             */
            public static create(properties?: cordon.v1.IDoctorResponse): cordon.v1.DoctorResponse;

            /**
             * Encodes the specified DoctorResponse message. Does not implicitly {@link cordon.v1.DoctorResponse.verify|verify} messages.
             * @param message DoctorResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IDoctorResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DoctorResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns DoctorResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.DoctorResponse;

            /**
             * Creates a DoctorResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DoctorResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.DoctorResponse;

            /**
             * Creates a plain object from a DoctorResponse message. Also converts values to other types if specified.
             * @param message DoctorResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.DoctorResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DoctorResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for DoctorResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a WhyRequest. */
        interface IWhyRequest {

            /** WhyRequest pid */
            pid?: (number|undefined);

            /** WhyRequest session */
            session?: (string|undefined);

            /** WhyRequest violation */
            violation?: (string|undefined);

            /** WhyRequest last */
            last?: (boolean|undefined);
        }

        /** Represents a WhyRequest. */
        class WhyRequest implements IWhyRequest {

            /**
             * Constructs a new WhyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IWhyRequest);

            /** WhyRequest pid. */
            public pid: number;

            /** WhyRequest session. */
            public session: string;

            /** WhyRequest violation. */
            public violation: string;

            /** WhyRequest last. */
            public last: boolean;

            /**
             * Creates a new WhyRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WhyRequest instance
             */
            public static create(properties?: cordon.v1.IWhyRequest): cordon.v1.WhyRequest;

            /**
             * Encodes the specified WhyRequest message. Does not implicitly {@link cordon.v1.WhyRequest.verify|verify} messages.
             * @param message WhyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IWhyRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WhyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns WhyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.WhyRequest;

            /**
             * Creates a WhyRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WhyRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.WhyRequest;

            /**
             * Creates a plain object from a WhyRequest message. Also converts values to other types if specified.
             * @param message WhyRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.WhyRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WhyRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for WhyRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a WhyResponse. */
        interface IWhyResponse {

            /** WhyResponse found */
            found?: (boolean|undefined);

            /** WhyResponse event */
            event?: (cordon.v1.IEvent|undefined);

            /** WhyResponse step */
            step?: (number|undefined);

            /** WhyResponse sentence */
            sentence?: (string|undefined);

            /** WhyResponse grant */
            grant?: (string|undefined);

            /** WhyResponse digest */
            digest?: (string|undefined);
        }

        /** Represents a WhyResponse. */
        class WhyResponse implements IWhyResponse {

            /**
             * Constructs a new WhyResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IWhyResponse);

            /** WhyResponse found. */
            public found: boolean;

            /** WhyResponse event. */
            public event: cordon.v1.Event;

            /** WhyResponse step. */
            public step: number;

            /** WhyResponse sentence. */
            public sentence: string;

            /** WhyResponse grant. */
            public grant: string;

            /** WhyResponse digest. */
            public digest: string;

            /**
             * Creates a new WhyResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WhyResponse instance
             */
            public static create(properties?: cordon.v1.IWhyResponse): cordon.v1.WhyResponse;

            /**
             * Encodes the specified WhyResponse message. Does not implicitly {@link cordon.v1.WhyResponse.verify|verify} messages.
             * @param message WhyResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IWhyResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WhyResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns WhyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.WhyResponse;

            /**
             * Creates a WhyResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WhyResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.WhyResponse;

            /**
             * Creates a plain object from a WhyResponse message. Also converts values to other types if specified.
             * @param message WhyResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.WhyResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WhyResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for WhyResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a ListLocalSessionsRequest. */
        interface IListLocalSessionsRequest {
        }

        /** Represents a ListLocalSessionsRequest. */
        class ListLocalSessionsRequest implements IListLocalSessionsRequest {

            /**
             * Constructs a new ListLocalSessionsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IListLocalSessionsRequest);

            /**
             * Creates a new ListLocalSessionsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListLocalSessionsRequest instance
             */
            public static create(properties?: cordon.v1.IListLocalSessionsRequest): cordon.v1.ListLocalSessionsRequest;

            /**
             * Encodes the specified ListLocalSessionsRequest message. Does not implicitly {@link cordon.v1.ListLocalSessionsRequest.verify|verify} messages.
             * @param message ListLocalSessionsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IListLocalSessionsRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListLocalSessionsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns ListLocalSessionsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.ListLocalSessionsRequest;

            /**
             * Creates a ListLocalSessionsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListLocalSessionsRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.ListLocalSessionsRequest;

            /**
             * Creates a plain object from a ListLocalSessionsRequest message. Also converts values to other types if specified.
             * @param message ListLocalSessionsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.ListLocalSessionsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListLocalSessionsRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for ListLocalSessionsRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a ListLocalSessionsResponse. */
        interface IListLocalSessionsResponse {

            /** ListLocalSessionsResponse sessions */
            sessions?: (cordon.v1.ISessionStatus[]|undefined);
        }

        /** Represents a ListLocalSessionsResponse. */
        class ListLocalSessionsResponse implements IListLocalSessionsResponse {

            /**
             * Constructs a new ListLocalSessionsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IListLocalSessionsResponse);

            /** ListLocalSessionsResponse sessions. */
            public sessions: cordon.v1.SessionStatus[];

            /**
             * Creates a new ListLocalSessionsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListLocalSessionsResponse instance
             */
            public static create(properties?: cordon.v1.IListLocalSessionsResponse): cordon.v1.ListLocalSessionsResponse;

            /**
             * Encodes the specified ListLocalSessionsResponse message. Does not implicitly {@link cordon.v1.ListLocalSessionsResponse.verify|verify} messages.
             * @param message ListLocalSessionsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IListLocalSessionsResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListLocalSessionsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns ListLocalSessionsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.ListLocalSessionsResponse;

            /**
             * Creates a ListLocalSessionsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListLocalSessionsResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.ListLocalSessionsResponse;

            /**
             * Creates a plain object from a ListLocalSessionsResponse message. Also converts values to other types if specified.
             * @param message ListLocalSessionsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.ListLocalSessionsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListLocalSessionsResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for ListLocalSessionsResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a GetStatusRequest. */
        interface IGetStatusRequest {
        }

        /** Represents a GetStatusRequest. */
        class GetStatusRequest implements IGetStatusRequest {

            /**
             * Constructs a new GetStatusRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IGetStatusRequest);

            /**
             * Creates a new GetStatusRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetStatusRequest instance
             */
            public static create(properties?: cordon.v1.IGetStatusRequest): cordon.v1.GetStatusRequest;

            /**
             * Encodes the specified GetStatusRequest message. Does not implicitly {@link cordon.v1.GetStatusRequest.verify|verify} messages.
             * @param message GetStatusRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IGetStatusRequest, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetStatusRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns GetStatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.GetStatusRequest;

            /**
             * Creates a GetStatusRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetStatusRequest
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.GetStatusRequest;

            /**
             * Creates a plain object from a GetStatusRequest message. Also converts values to other types if specified.
             * @param message GetStatusRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.GetStatusRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetStatusRequest to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for GetStatusRequest
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a GetStatusResponse. */
        interface IGetStatusResponse {

            /** GetStatusResponse state */
            state?: (string|undefined);

            /** GetStatusResponse digestInForce */
            digestInForce?: (string|undefined);

            /** GetStatusResponse serialInForce */
            serialInForce?: (Long|undefined);

            /** GetStatusResponse host */
            host?: (string|undefined);

            /** GetStatusResponse serviceConnected */
            serviceConnected?: (boolean|undefined);

            /** GetStatusResponse status */
            status?: (cordon.v1.IHostStatus|undefined);
        }

        /** Represents a GetStatusResponse. */
        class GetStatusResponse implements IGetStatusResponse {

            /**
             * Constructs a new GetStatusResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: cordon.v1.IGetStatusResponse);

            /** GetStatusResponse state. */
            public state: string;

            /** GetStatusResponse digestInForce. */
            public digestInForce: string;

            /** GetStatusResponse serialInForce. */
            public serialInForce: Long;

            /** GetStatusResponse host. */
            public host: string;

            /** GetStatusResponse serviceConnected. */
            public serviceConnected: boolean;

            /** GetStatusResponse status. */
            public status: cordon.v1.HostStatus;

            /**
             * Creates a new GetStatusResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetStatusResponse instance
             */
            public static create(properties?: cordon.v1.IGetStatusResponse): cordon.v1.GetStatusResponse;

            /**
             * Encodes the specified GetStatusResponse message. Does not implicitly {@link cordon.v1.GetStatusResponse.verify|verify} messages.
             * @param message GetStatusResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: cordon.v1.IGetStatusResponse, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetStatusResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns GetStatusResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): cordon.v1.GetStatusResponse;

            /**
             * Creates a GetStatusResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetStatusResponse
             */
            public static fromObject(object: { [k: string]: any }): cordon.v1.GetStatusResponse;

            /**
             * Creates a plain object from a GetStatusResponse message. Also converts values to other types if specified.
             * @param message GetStatusResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: cordon.v1.GetStatusResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetStatusResponse to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for GetStatusResponse
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Reason enum. */
        enum Reason {
            REASON_UNSPECIFIED = 0,
            REASON_ALLOWED_BY_RULE = 1,
            REASON_PROTECTION = 2,
            REASON_DENIED_BY_RULE = 3,
            REASON_AUDIT_ONLY = 4,
            REASON_NOT_ALLOWED = 5,
            REASON_NO_POLICY = 6,
            REASON_NO_SESSION_ROW = 7,
            REASON_NO_GENERATION = 8,
            REASON_QUARANTINED = 9,
            REASON_PATH_TOO_DEEP = 10,
            REASON_NAMELESS_EXEC = 11,
            REASON_FAMILY = 12,
            REASON_AUDIT_DENY = 13,
            REASON_NAMELESS_ALLOWED = 14,
            REASON_LANDLOCK = 15,
            REASON_NO_SCRATCH = 16,
            REASON_ROUTE = 17,
            REASON_DNS_MALFORMED = 18,
            REASON_DNS_LABEL = 19,
            REASON_DNS_RATE = 20,
            REASON_DNS_NAMES = 21,
            REASON_DNS_PRIVATE = 22,
            REASON_SNI_MISMATCH = 23,
            REASON_SNI_UNVERIFIED = 24,
            REASON_SNI_UNREADABLE = 25,
            REASON_SNI_UNSEEN = 26,
            REASON_FOREIGN_SOURCE = 27,
            REASON_DIGEST_PENDING = 30,
            REASON_DIGEST_MISMATCH = 31
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /** Properties of an Any. */
        interface IAny {

            /** Any type_url */
            type_url?: (string|undefined);

            /** Any value */
            value?: (Uint8Array|undefined);
        }

        /** Represents an Any. */
        class Any implements IAny {

            /**
             * Constructs a new Any.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.IAny);

            /** Any type_url. */
            public type_url: string;

            /** Any value. */
            public value: Uint8Array;

            /**
             * Creates a new Any instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Any instance
             */
            public static create(properties?: google.protobuf.IAny): google.protobuf.Any;

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @param message Any message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: google.protobuf.IAny, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Any;

            /**
             * Creates an Any message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Any
             */
            public static fromObject(object: { [k: string]: any }): google.protobuf.Any;

            /**
             * Creates a plain object from an Any message. Also converts values to other types if specified.
             * @param message Any
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: google.protobuf.Any, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Any to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Any
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a Duration. */
        interface IDuration {

            /** Duration seconds */
            seconds?: (Long|undefined);

            /** Duration nanos */
            nanos?: (number|undefined);
        }

        /** Represents a Duration. */
        class Duration implements IDuration {

            /**
             * Constructs a new Duration.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.IDuration);

            /** Duration seconds. */
            public seconds: Long;

            /** Duration nanos. */
            public nanos: number;

            /**
             * Creates a new Duration instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Duration instance
             */
            public static create(properties?: google.protobuf.IDuration): google.protobuf.Duration;

            /**
             * Encodes the specified Duration message. Does not implicitly {@link google.protobuf.Duration.verify|verify} messages.
             * @param message Duration message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: google.protobuf.IDuration, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Duration message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Duration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Duration;

            /**
             * Creates a Duration message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Duration
             */
            public static fromObject(object: { [k: string]: any }): google.protobuf.Duration;

            /**
             * Creates a plain object from a Duration message. Also converts values to other types if specified.
             * @param message Duration
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: google.protobuf.Duration, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Duration to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Duration
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }
    }

    /** Namespace rpc. */
    namespace rpc {

        /** Properties of a Status. */
        interface IStatus {

            /** Status code */
            code?: (number|undefined);

            /** Status message */
            message?: (string|undefined);

            /** Status details */
            details?: (google.protobuf.IAny[]|undefined);
        }

        /** Represents a Status. */
        class Status implements IStatus {

            /**
             * Constructs a new Status.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.IStatus);

            /** Status code. */
            public code: number;

            /** Status message. */
            public message: string;

            /** Status details. */
            public details: google.protobuf.Any[];

            /**
             * Creates a new Status instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Status instance
             */
            public static create(properties?: google.rpc.IStatus): google.rpc.Status;

            /**
             * Encodes the specified Status message. Does not implicitly {@link google.rpc.Status.verify|verify} messages.
             * @param message Status message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: google.rpc.IStatus, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.Status;

            /**
             * Creates a Status message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Status
             */
            public static fromObject(object: { [k: string]: any }): google.rpc.Status;

            /**
             * Creates a plain object from a Status message. Also converts values to other types if specified.
             * @param message Status
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: google.rpc.Status, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Status to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for Status
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }

        /** Properties of a RetryInfo. */
        interface IRetryInfo {

            /** RetryInfo retryDelay */
            retryDelay?: (google.protobuf.IDuration|undefined);
        }

        /** Represents a RetryInfo. */
        class RetryInfo implements IRetryInfo {

            /**
             * Constructs a new RetryInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.IRetryInfo);

            /** RetryInfo retryDelay. */
            public retryDelay: google.protobuf.Duration;

            /**
             * Creates a new RetryInfo instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RetryInfo instance
             */
            public static create(properties?: google.rpc.IRetryInfo): google.rpc.RetryInfo;

            /**
             * Encodes the specified RetryInfo message. Does not implicitly {@link google.rpc.RetryInfo.verify|verify} messages.
             * @param message RetryInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            public static encode(message: google.rpc.IRetryInfo, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RetryInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns RetryInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.RetryInfo;

            /**
             * Creates a RetryInfo message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RetryInfo
             */
            public static fromObject(object: { [k: string]: any }): google.rpc.RetryInfo;

            /**
             * Creates a plain object from a RetryInfo message. Also converts values to other types if specified.
             * @param message RetryInfo
             * @param [options] Conversion options
             * @returns Plain object
             */
            public static toObject(message: google.rpc.RetryInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RetryInfo to JSON.
             * @returns JSON object
             */
            public toJSON(): { [k: string]: any };

            /**
             * Gets the default type url for RetryInfo
             * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
             * @returns The default type url
             */
            public static getTypeUrl(typeUrlPrefix?: string): string;
        }
    }
}

/** Namespace opentelemetry. */
export namespace opentelemetry {

    /** Namespace proto. */
    namespace proto {

        /** Namespace collector. */
        namespace collector {

            /** Namespace logs. */
            namespace logs {

                /** Namespace v1. */
                namespace v1 {

                    /** Properties of an ExportLogsServiceRequest. */
                    interface IExportLogsServiceRequest {

                        /** ExportLogsServiceRequest resourceLogs */
                        resourceLogs?: (opentelemetry.proto.logs.v1.IResourceLogs[]|undefined);
                    }

                    /** Represents an ExportLogsServiceRequest. */
                    class ExportLogsServiceRequest implements IExportLogsServiceRequest {

                        /**
                         * Constructs a new ExportLogsServiceRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: opentelemetry.proto.collector.logs.v1.IExportLogsServiceRequest);

                        /** ExportLogsServiceRequest resourceLogs. */
                        public resourceLogs: opentelemetry.proto.logs.v1.ResourceLogs[];

                        /**
                         * Creates a new ExportLogsServiceRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExportLogsServiceRequest instance
                         */
                        public static create(properties?: opentelemetry.proto.collector.logs.v1.IExportLogsServiceRequest): opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;

                        /**
                         * Encodes the specified ExportLogsServiceRequest message. Does not implicitly {@link opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest.verify|verify} messages.
                         * @param message ExportLogsServiceRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        public static encode(message: opentelemetry.proto.collector.logs.v1.IExportLogsServiceRequest, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExportLogsServiceRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns ExportLogsServiceRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;

                        /**
                         * Creates an ExportLogsServiceRequest message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns ExportLogsServiceRequest
                         */
                        public static fromObject(object: { [k: string]: any }): opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;

                        /**
                         * Creates a plain object from an ExportLogsServiceRequest message. Also converts values to other types if specified.
                         * @param message ExportLogsServiceRequest
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        public static toObject(message: opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this ExportLogsServiceRequest to JSON.
                         * @returns JSON object
                         */
                        public toJSON(): { [k: string]: any };

                        /**
                         * Gets the default type url for ExportLogsServiceRequest
                         * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                         * @returns The default type url
                         */
                        public static getTypeUrl(typeUrlPrefix?: string): string;
                    }

                    /** Properties of an ExportLogsServiceResponse. */
                    interface IExportLogsServiceResponse {

                        /** ExportLogsServiceResponse partialSuccess */
                        partialSuccess?: (opentelemetry.proto.collector.logs.v1.IExportLogsPartialSuccess|undefined);
                    }

                    /** Represents an ExportLogsServiceResponse. */
                    class ExportLogsServiceResponse implements IExportLogsServiceResponse {

                        /**
                         * Constructs a new ExportLogsServiceResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: opentelemetry.proto.collector.logs.v1.IExportLogsServiceResponse);

                        /** ExportLogsServiceResponse partialSuccess. */
                        public partialSuccess: opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess;

                        /**
                         * Creates a new ExportLogsServiceResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExportLogsServiceResponse instance
                         */
                        public static create(properties?: opentelemetry.proto.collector.logs.v1.IExportLogsServiceResponse): opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse;

                        /**
                         * Encodes the specified ExportLogsServiceResponse message. Does not implicitly {@link opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse.verify|verify} messages.
                         * @param message ExportLogsServiceResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        public static encode(message: opentelemetry.proto.collector.logs.v1.IExportLogsServiceResponse, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExportLogsServiceResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns ExportLogsServiceResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse;

                        /**
                         * Creates an ExportLogsServiceResponse message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns ExportLogsServiceResponse
                         */
                        public static fromObject(object: { [k: string]: any }): opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse;

                        /**
                         * Creates a plain object from an ExportLogsServiceResponse message. Also converts values to other types if specified.
                         * @param message ExportLogsServiceResponse
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        public static toObject(message: opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this ExportLogsServiceResponse to JSON.
                         * @returns JSON object
                         */
                        public toJSON(): { [k: string]: any };

                        /**
                         * Gets the default type url for ExportLogsServiceResponse
                         * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                         * @returns The default type url
                         */
                        public static getTypeUrl(typeUrlPrefix?: string): string;
                    }

                    /** Properties of an ExportLogsPartialSuccess. */
                    interface IExportLogsPartialSuccess {

                        /** ExportLogsPartialSuccess rejectedLogRecords */
                        rejectedLogRecords?: (Long|undefined);

                        /** ExportLogsPartialSuccess errorMessage */
                        errorMessage?: (string|undefined);
                    }

                    /** Represents an ExportLogsPartialSuccess. */
                    class ExportLogsPartialSuccess implements IExportLogsPartialSuccess {

                        /**
                         * Constructs a new ExportLogsPartialSuccess.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: opentelemetry.proto.collector.logs.v1.IExportLogsPartialSuccess);

                        /** ExportLogsPartialSuccess rejectedLogRecords. */
                        public rejectedLogRecords: Long;

                        /** ExportLogsPartialSuccess errorMessage. */
                        public errorMessage: string;

                        /**
                         * Creates a new ExportLogsPartialSuccess instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExportLogsPartialSuccess instance
                         */
                        public static create(properties?: opentelemetry.proto.collector.logs.v1.IExportLogsPartialSuccess): opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess;

                        /**
                         * Encodes the specified ExportLogsPartialSuccess message. Does not implicitly {@link opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess.verify|verify} messages.
                         * @param message ExportLogsPartialSuccess message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        public static encode(message: opentelemetry.proto.collector.logs.v1.IExportLogsPartialSuccess, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExportLogsPartialSuccess message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns ExportLogsPartialSuccess
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess;

                        /**
                         * Creates an ExportLogsPartialSuccess message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns ExportLogsPartialSuccess
                         */
                        public static fromObject(object: { [k: string]: any }): opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess;

                        /**
                         * Creates a plain object from an ExportLogsPartialSuccess message. Also converts values to other types if specified.
                         * @param message ExportLogsPartialSuccess
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        public static toObject(message: opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this ExportLogsPartialSuccess to JSON.
                         * @returns JSON object
                         */
                        public toJSON(): { [k: string]: any };

                        /**
                         * Gets the default type url for ExportLogsPartialSuccess
                         * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                         * @returns The default type url
                         */
                        public static getTypeUrl(typeUrlPrefix?: string): string;
                    }
                }
            }

            /** Namespace metrics. */
            namespace metrics {

                /** Namespace v1. */
                namespace v1 {

                    /** Properties of an ExportMetricsServiceRequest. */
                    interface IExportMetricsServiceRequest {

                        /** ExportMetricsServiceRequest resourceMetrics */
                        resourceMetrics?: (opentelemetry.proto.metrics.v1.IResourceMetrics[]|undefined);
                    }

                    /** Represents an ExportMetricsServiceRequest. */
                    class ExportMetricsServiceRequest implements IExportMetricsServiceRequest {

                        /**
                         * Constructs a new ExportMetricsServiceRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: opentelemetry.proto.collector.metrics.v1.IExportMetricsServiceRequest);

                        /** ExportMetricsServiceRequest resourceMetrics. */
                        public resourceMetrics: opentelemetry.proto.metrics.v1.ResourceMetrics[];

                        /**
                         * Creates a new ExportMetricsServiceRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExportMetricsServiceRequest instance
                         */
                        public static create(properties?: opentelemetry.proto.collector.metrics.v1.IExportMetricsServiceRequest): opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;

                        /**
                         * Encodes the specified ExportMetricsServiceRequest message. Does not implicitly {@link opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest.verify|verify} messages.
                         * @param message ExportMetricsServiceRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        public static encode(message: opentelemetry.proto.collector.metrics.v1.IExportMetricsServiceRequest, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExportMetricsServiceRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns ExportMetricsServiceRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;

                        /**
                         * Creates an ExportMetricsServiceRequest message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns ExportMetricsServiceRequest
                         */
                        public static fromObject(object: { [k: string]: any }): opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;

                        /**
                         * Creates a plain object from an ExportMetricsServiceRequest message. Also converts values to other types if specified.
                         * @param message ExportMetricsServiceRequest
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        public static toObject(message: opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this ExportMetricsServiceRequest to JSON.
                         * @returns JSON object
                         */
                        public toJSON(): { [k: string]: any };

                        /**
                         * Gets the default type url for ExportMetricsServiceRequest
                         * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                         * @returns The default type url
                         */
                        public static getTypeUrl(typeUrlPrefix?: string): string;
                    }

                    /** Properties of an ExportMetricsServiceResponse. */
                    interface IExportMetricsServiceResponse {

                        /** ExportMetricsServiceResponse partialSuccess */
                        partialSuccess?: (opentelemetry.proto.collector.metrics.v1.IExportMetricsPartialSuccess|undefined);
                    }

                    /** Represents an ExportMetricsServiceResponse. */
                    class ExportMetricsServiceResponse implements IExportMetricsServiceResponse {

                        /**
                         * Constructs a new ExportMetricsServiceResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: opentelemetry.proto.collector.metrics.v1.IExportMetricsServiceResponse);

                        /** ExportMetricsServiceResponse partialSuccess. */
                        public partialSuccess: opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess;

                        /**
                         * Creates a new ExportMetricsServiceResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExportMetricsServiceResponse instance
                         */
                        public static create(properties?: opentelemetry.proto.collector.metrics.v1.IExportMetricsServiceResponse): opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse;

                        /**
                         * Encodes the specified ExportMetricsServiceResponse message. Does not implicitly {@link opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse.verify|verify} messages.
                         * @param message ExportMetricsServiceResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        public static encode(message: opentelemetry.proto.collector.metrics.v1.IExportMetricsServiceResponse, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExportMetricsServiceResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns ExportMetricsServiceResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse;

                        /**
                         * Creates an ExportMetricsServiceResponse message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns ExportMetricsServiceResponse
                         */
                        public static fromObject(object: { [k: string]: any }): opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse;

                        /**
                         * Creates a plain object from an ExportMetricsServiceResponse message. Also converts values to other types if specified.
                         * @param message ExportMetricsServiceResponse
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        public static toObject(message: opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this ExportMetricsServiceResponse to JSON.
                         * @returns JSON object
                         */
                        public toJSON(): { [k: string]: any };

                        /**
                         * Gets the default type url for ExportMetricsServiceResponse
                         * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                         * @returns The default type url
                         */
                        public static getTypeUrl(typeUrlPrefix?: string): string;
                    }

                    /** Properties of an ExportMetricsPartialSuccess. */
                    interface IExportMetricsPartialSuccess {

                        /** ExportMetricsPartialSuccess rejectedDataPoints */
                        rejectedDataPoints?: (Long|undefined);

                        /** ExportMetricsPartialSuccess errorMessage */
                        errorMessage?: (string|undefined);
                    }

                    /** Represents an ExportMetricsPartialSuccess. */
                    class ExportMetricsPartialSuccess implements IExportMetricsPartialSuccess {

                        /**
                         * Constructs a new ExportMetricsPartialSuccess.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: opentelemetry.proto.collector.metrics.v1.IExportMetricsPartialSuccess);

                        /** ExportMetricsPartialSuccess rejectedDataPoints. */
                        public rejectedDataPoints: Long;

                        /** ExportMetricsPartialSuccess errorMessage. */
                        public errorMessage: string;

                        /**
                         * Creates a new ExportMetricsPartialSuccess instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExportMetricsPartialSuccess instance
                         */
                        public static create(properties?: opentelemetry.proto.collector.metrics.v1.IExportMetricsPartialSuccess): opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess;

                        /**
                         * Encodes the specified ExportMetricsPartialSuccess message. Does not implicitly {@link opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess.verify|verify} messages.
                         * @param message ExportMetricsPartialSuccess message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        public static encode(message: opentelemetry.proto.collector.metrics.v1.IExportMetricsPartialSuccess, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExportMetricsPartialSuccess message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns ExportMetricsPartialSuccess
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess;

                        /**
                         * Creates an ExportMetricsPartialSuccess message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns ExportMetricsPartialSuccess
                         */
                        public static fromObject(object: { [k: string]: any }): opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess;

                        /**
                         * Creates a plain object from an ExportMetricsPartialSuccess message. Also converts values to other types if specified.
                         * @param message ExportMetricsPartialSuccess
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        public static toObject(message: opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this ExportMetricsPartialSuccess to JSON.
                         * @returns JSON object
                         */
                        public toJSON(): { [k: string]: any };

                        /**
                         * Gets the default type url for ExportMetricsPartialSuccess
                         * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                         * @returns The default type url
                         */
                        public static getTypeUrl(typeUrlPrefix?: string): string;
                    }
                }
            }

            /** Namespace trace. */
            namespace trace {

                /** Namespace v1. */
                namespace v1 {

                    /** Properties of an ExportTraceServiceRequest. */
                    interface IExportTraceServiceRequest {

                        /** ExportTraceServiceRequest resourceSpans */
                        resourceSpans?: (opentelemetry.proto.trace.v1.IResourceSpans[]|undefined);
                    }

                    /** Represents an ExportTraceServiceRequest. */
                    class ExportTraceServiceRequest implements IExportTraceServiceRequest {

                        /**
                         * Constructs a new ExportTraceServiceRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: opentelemetry.proto.collector.trace.v1.IExportTraceServiceRequest);

                        /** ExportTraceServiceRequest resourceSpans. */
                        public resourceSpans: opentelemetry.proto.trace.v1.ResourceSpans[];

                        /**
                         * Creates a new ExportTraceServiceRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExportTraceServiceRequest instance
                         */
                        public static create(properties?: opentelemetry.proto.collector.trace.v1.IExportTraceServiceRequest): opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;

                        /**
                         * Encodes the specified ExportTraceServiceRequest message. Does not implicitly {@link opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest.verify|verify} messages.
                         * @param message ExportTraceServiceRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        public static encode(message: opentelemetry.proto.collector.trace.v1.IExportTraceServiceRequest, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExportTraceServiceRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns ExportTraceServiceRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;

                        /**
                         * Creates an ExportTraceServiceRequest message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns ExportTraceServiceRequest
                         */
                        public static fromObject(object: { [k: string]: any }): opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;

                        /**
                         * Creates a plain object from an ExportTraceServiceRequest message. Also converts values to other types if specified.
                         * @param message ExportTraceServiceRequest
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        public static toObject(message: opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this ExportTraceServiceRequest to JSON.
                         * @returns JSON object
                         */
                        public toJSON(): { [k: string]: any };

                        /**
                         * Gets the default type url for ExportTraceServiceRequest
                         * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                         * @returns The default type url
                         */
                        public static getTypeUrl(typeUrlPrefix?: string): string;
                    }

                    /** Properties of an ExportTraceServiceResponse. */
                    interface IExportTraceServiceResponse {

                        /** ExportTraceServiceResponse partialSuccess */
                        partialSuccess?: (opentelemetry.proto.collector.trace.v1.IExportTracePartialSuccess|undefined);
                    }

                    /** Represents an ExportTraceServiceResponse. */
                    class ExportTraceServiceResponse implements IExportTraceServiceResponse {

                        /**
                         * Constructs a new ExportTraceServiceResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: opentelemetry.proto.collector.trace.v1.IExportTraceServiceResponse);

                        /** ExportTraceServiceResponse partialSuccess. */
                        public partialSuccess: opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess;

                        /**
                         * Creates a new ExportTraceServiceResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExportTraceServiceResponse instance
                         */
                        public static create(properties?: opentelemetry.proto.collector.trace.v1.IExportTraceServiceResponse): opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;

                        /**
                         * Encodes the specified ExportTraceServiceResponse message. Does not implicitly {@link opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse.verify|verify} messages.
                         * @param message ExportTraceServiceResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        public static encode(message: opentelemetry.proto.collector.trace.v1.IExportTraceServiceResponse, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExportTraceServiceResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns ExportTraceServiceResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;

                        /**
                         * Creates an ExportTraceServiceResponse message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns ExportTraceServiceResponse
                         */
                        public static fromObject(object: { [k: string]: any }): opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;

                        /**
                         * Creates a plain object from an ExportTraceServiceResponse message. Also converts values to other types if specified.
                         * @param message ExportTraceServiceResponse
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        public static toObject(message: opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this ExportTraceServiceResponse to JSON.
                         * @returns JSON object
                         */
                        public toJSON(): { [k: string]: any };

                        /**
                         * Gets the default type url for ExportTraceServiceResponse
                         * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                         * @returns The default type url
                         */
                        public static getTypeUrl(typeUrlPrefix?: string): string;
                    }

                    /** Properties of an ExportTracePartialSuccess. */
                    interface IExportTracePartialSuccess {

                        /** ExportTracePartialSuccess rejectedSpans */
                        rejectedSpans?: (Long|undefined);

                        /** ExportTracePartialSuccess errorMessage */
                        errorMessage?: (string|undefined);
                    }

                    /** Represents an ExportTracePartialSuccess. */
                    class ExportTracePartialSuccess implements IExportTracePartialSuccess {

                        /**
                         * Constructs a new ExportTracePartialSuccess.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: opentelemetry.proto.collector.trace.v1.IExportTracePartialSuccess);

                        /** ExportTracePartialSuccess rejectedSpans. */
                        public rejectedSpans: Long;

                        /** ExportTracePartialSuccess errorMessage. */
                        public errorMessage: string;

                        /**
                         * Creates a new ExportTracePartialSuccess instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExportTracePartialSuccess instance
                         */
                        public static create(properties?: opentelemetry.proto.collector.trace.v1.IExportTracePartialSuccess): opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess;

                        /**
                         * Encodes the specified ExportTracePartialSuccess message. Does not implicitly {@link opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess.verify|verify} messages.
                         * @param message ExportTracePartialSuccess message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        public static encode(message: opentelemetry.proto.collector.trace.v1.IExportTracePartialSuccess, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExportTracePartialSuccess message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns ExportTracePartialSuccess
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess;

                        /**
                         * Creates an ExportTracePartialSuccess message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns ExportTracePartialSuccess
                         */
                        public static fromObject(object: { [k: string]: any }): opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess;

                        /**
                         * Creates a plain object from an ExportTracePartialSuccess message. Also converts values to other types if specified.
                         * @param message ExportTracePartialSuccess
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        public static toObject(message: opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this ExportTracePartialSuccess to JSON.
                         * @returns JSON object
                         */
                        public toJSON(): { [k: string]: any };

                        /**
                         * Gets the default type url for ExportTracePartialSuccess
                         * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                         * @returns The default type url
                         */
                        public static getTypeUrl(typeUrlPrefix?: string): string;
                    }
                }
            }
        }

        /** Namespace logs. */
        namespace logs {

            /** Namespace v1. */
            namespace v1 {

                /** Properties of a ResourceLogs. */
                interface IResourceLogs {

                    /** ResourceLogs resource */
                    resource?: (opentelemetry.proto.resource.v1.IResource|undefined);

                    /** ResourceLogs scopeLogs */
                    scopeLogs?: (opentelemetry.proto.logs.v1.IScopeLogs[]|undefined);

                    /** ResourceLogs schemaUrl */
                    schemaUrl?: (string|undefined);
                }

                /** Represents a ResourceLogs. */
                class ResourceLogs implements IResourceLogs {

                    /**
                     * Constructs a new ResourceLogs.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.logs.v1.IResourceLogs);

                    /** ResourceLogs resource. */
                    public resource: opentelemetry.proto.resource.v1.Resource;

                    /** ResourceLogs scopeLogs. */
                    public scopeLogs: opentelemetry.proto.logs.v1.ScopeLogs[];

                    /** ResourceLogs schemaUrl. */
                    public schemaUrl: string;

                    /**
                     * Creates a new ResourceLogs instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ResourceLogs instance
                     */
                    public static create(properties?: opentelemetry.proto.logs.v1.IResourceLogs): opentelemetry.proto.logs.v1.ResourceLogs;

                    /**
                     * Encodes the specified ResourceLogs message. Does not implicitly {@link opentelemetry.proto.logs.v1.ResourceLogs.verify|verify} messages.
                     * @param message ResourceLogs message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.logs.v1.IResourceLogs, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a ResourceLogs message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns ResourceLogs
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.logs.v1.ResourceLogs;

                    /**
                     * Creates a ResourceLogs message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ResourceLogs
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.logs.v1.ResourceLogs;

                    /**
                     * Creates a plain object from a ResourceLogs message. Also converts values to other types if specified.
                     * @param message ResourceLogs
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.logs.v1.ResourceLogs, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ResourceLogs to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for ResourceLogs
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                /** Properties of a ScopeLogs. */
                interface IScopeLogs {

                    /** ScopeLogs scope */
                    scope?: (opentelemetry.proto.common.v1.IInstrumentationScope|undefined);

                    /** ScopeLogs logRecords */
                    logRecords?: (opentelemetry.proto.logs.v1.ILogRecord[]|undefined);

                    /** ScopeLogs schemaUrl */
                    schemaUrl?: (string|undefined);
                }

                /** Represents a ScopeLogs. */
                class ScopeLogs implements IScopeLogs {

                    /**
                     * Constructs a new ScopeLogs.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.logs.v1.IScopeLogs);

                    /** ScopeLogs scope. */
                    public scope: opentelemetry.proto.common.v1.InstrumentationScope;

                    /** ScopeLogs logRecords. */
                    public logRecords: opentelemetry.proto.logs.v1.LogRecord[];

                    /** ScopeLogs schemaUrl. */
                    public schemaUrl: string;

                    /**
                     * Creates a new ScopeLogs instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ScopeLogs instance
                     */
                    public static create(properties?: opentelemetry.proto.logs.v1.IScopeLogs): opentelemetry.proto.logs.v1.ScopeLogs;

                    /**
                     * Encodes the specified ScopeLogs message. Does not implicitly {@link opentelemetry.proto.logs.v1.ScopeLogs.verify|verify} messages.
                     * @param message ScopeLogs message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.logs.v1.IScopeLogs, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a ScopeLogs message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns ScopeLogs
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.logs.v1.ScopeLogs;

                    /**
                     * Creates a ScopeLogs message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ScopeLogs
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.logs.v1.ScopeLogs;

                    /**
                     * Creates a plain object from a ScopeLogs message. Also converts values to other types if specified.
                     * @param message ScopeLogs
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.logs.v1.ScopeLogs, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ScopeLogs to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for ScopeLogs
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                /** Properties of a LogRecord. */
                interface ILogRecord {

                    /** LogRecord timeUnixNano */
                    timeUnixNano?: (Long|undefined);

                    /** LogRecord severityNumber */
                    severityNumber?: (number|undefined);

                    /** LogRecord severityText */
                    severityText?: (string|undefined);

                    /** LogRecord body */
                    body?: (opentelemetry.proto.common.v1.IAnyValue|undefined);

                    /** LogRecord attributes */
                    attributes?: (opentelemetry.proto.common.v1.IKeyValue[]|undefined);

                    /** LogRecord droppedAttributesCount */
                    droppedAttributesCount?: (number|undefined);

                    /** LogRecord flags */
                    flags?: (number|undefined);

                    /** LogRecord traceId */
                    traceId?: (Uint8Array|undefined);

                    /** LogRecord spanId */
                    spanId?: (Uint8Array|undefined);

                    /** LogRecord observedTimeUnixNano */
                    observedTimeUnixNano?: (Long|undefined);

                    /** LogRecord eventName */
                    eventName?: (string|undefined);
                }

                /** Represents a LogRecord. */
                class LogRecord implements ILogRecord {

                    /**
                     * Constructs a new LogRecord.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.logs.v1.ILogRecord);

                    /** LogRecord timeUnixNano. */
                    public timeUnixNano: Long;

                    /** LogRecord severityNumber. */
                    public severityNumber: number;

                    /** LogRecord severityText. */
                    public severityText: string;

                    /** LogRecord body. */
                    public body: opentelemetry.proto.common.v1.AnyValue;

                    /** LogRecord attributes. */
                    public attributes: opentelemetry.proto.common.v1.KeyValue[];

                    /** LogRecord droppedAttributesCount. */
                    public droppedAttributesCount: number;

                    /** LogRecord flags. */
                    public flags: number;

                    /** LogRecord traceId. */
                    public traceId: Uint8Array;

                    /** LogRecord spanId. */
                    public spanId: Uint8Array;

                    /** LogRecord observedTimeUnixNano. */
                    public observedTimeUnixNano: Long;

                    /** LogRecord eventName. */
                    public eventName: string;

                    /**
                     * Creates a new LogRecord instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns LogRecord instance
                     */
                    public static create(properties?: opentelemetry.proto.logs.v1.ILogRecord): opentelemetry.proto.logs.v1.LogRecord;

                    /**
                     * Encodes the specified LogRecord message. Does not implicitly {@link opentelemetry.proto.logs.v1.LogRecord.verify|verify} messages.
                     * @param message LogRecord message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.logs.v1.ILogRecord, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a LogRecord message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns LogRecord
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.logs.v1.LogRecord;

                    /**
                     * Creates a LogRecord message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns LogRecord
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.logs.v1.LogRecord;

                    /**
                     * Creates a plain object from a LogRecord message. Also converts values to other types if specified.
                     * @param message LogRecord
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.logs.v1.LogRecord, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this LogRecord to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for LogRecord
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }
            }
        }

        /** Namespace common. */
        namespace common {

            /** Namespace v1. */
            namespace v1 {

                /** Properties of an AnyValue. */
                interface IAnyValue {

                    /** AnyValue stringValue */
                    stringValue?: (string|null|undefined);

                    /** AnyValue boolValue */
                    boolValue?: (boolean|null|undefined);

                    /** AnyValue intValue */
                    intValue?: (Long|null|undefined);

                    /** AnyValue doubleValue */
                    doubleValue?: (number|null|undefined);

                    /** AnyValue arrayValue */
                    arrayValue?: (opentelemetry.proto.common.v1.IArrayValue|null|undefined);

                    /** AnyValue kvlistValue */
                    kvlistValue?: (opentelemetry.proto.common.v1.IKeyValueList|null|undefined);

                    /** AnyValue bytesValue */
                    bytesValue?: (Uint8Array|null|undefined);
                }

                /** Represents an AnyValue. */
                class AnyValue implements IAnyValue {

                    /**
                     * Constructs a new AnyValue.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.common.v1.IAnyValue);

                    /** AnyValue stringValue. */
                    public stringValue: (string|null);

                    /** AnyValue boolValue. */
                    public boolValue: (boolean|null);

                    /** AnyValue intValue. */
                    public intValue: (Long|null);

                    /** AnyValue doubleValue. */
                    public doubleValue: (number|null);

                    /** AnyValue arrayValue. */
                    public arrayValue: (opentelemetry.proto.common.v1.ArrayValue|null);

                    /** AnyValue kvlistValue. */
                    public kvlistValue: (opentelemetry.proto.common.v1.KeyValueList|null);

                    /** AnyValue bytesValue. */
                    public bytesValue: (Uint8Array|null);

                    /** AnyValue value. */
                    public value?: ("stringValue"|"boolValue"|"intValue"|"doubleValue"|"arrayValue"|"kvlistValue"|"bytesValue");

                    /**
                     * Creates a new AnyValue instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns AnyValue instance
                     */
                    public static create(properties?: opentelemetry.proto.common.v1.IAnyValue): opentelemetry.proto.common.v1.AnyValue;

                    /**
                     * Encodes the specified AnyValue message. Does not implicitly {@link opentelemetry.proto.common.v1.AnyValue.verify|verify} messages.
                     * @param message AnyValue message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.common.v1.IAnyValue, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an AnyValue message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns AnyValue
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.common.v1.AnyValue;

                    /**
                     * Creates an AnyValue message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns AnyValue
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.common.v1.AnyValue;

                    /**
                     * Creates a plain object from an AnyValue message. Also converts values to other types if specified.
                     * @param message AnyValue
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.common.v1.AnyValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this AnyValue to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for AnyValue
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                /** Properties of an ArrayValue. */
                interface IArrayValue {

                    /** ArrayValue values */
                    values?: (opentelemetry.proto.common.v1.IAnyValue[]|undefined);
                }

                /** Represents an ArrayValue. */
                class ArrayValue implements IArrayValue {

                    /**
                     * Constructs a new ArrayValue.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.common.v1.IArrayValue);

                    /** ArrayValue values. */
                    public values: opentelemetry.proto.common.v1.AnyValue[];

                    /**
                     * Creates a new ArrayValue instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ArrayValue instance
                     */
                    public static create(properties?: opentelemetry.proto.common.v1.IArrayValue): opentelemetry.proto.common.v1.ArrayValue;

                    /**
                     * Encodes the specified ArrayValue message. Does not implicitly {@link opentelemetry.proto.common.v1.ArrayValue.verify|verify} messages.
                     * @param message ArrayValue message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.common.v1.IArrayValue, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an ArrayValue message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns ArrayValue
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.common.v1.ArrayValue;

                    /**
                     * Creates an ArrayValue message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ArrayValue
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.common.v1.ArrayValue;

                    /**
                     * Creates a plain object from an ArrayValue message. Also converts values to other types if specified.
                     * @param message ArrayValue
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.common.v1.ArrayValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ArrayValue to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for ArrayValue
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                /** Properties of a KeyValueList. */
                interface IKeyValueList {

                    /** KeyValueList values */
                    values?: (opentelemetry.proto.common.v1.IKeyValue[]|undefined);
                }

                /** Represents a KeyValueList. */
                class KeyValueList implements IKeyValueList {

                    /**
                     * Constructs a new KeyValueList.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.common.v1.IKeyValueList);

                    /** KeyValueList values. */
                    public values: opentelemetry.proto.common.v1.KeyValue[];

                    /**
                     * Creates a new KeyValueList instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns KeyValueList instance
                     */
                    public static create(properties?: opentelemetry.proto.common.v1.IKeyValueList): opentelemetry.proto.common.v1.KeyValueList;

                    /**
                     * Encodes the specified KeyValueList message. Does not implicitly {@link opentelemetry.proto.common.v1.KeyValueList.verify|verify} messages.
                     * @param message KeyValueList message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.common.v1.IKeyValueList, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a KeyValueList message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns KeyValueList
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.common.v1.KeyValueList;

                    /**
                     * Creates a KeyValueList message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns KeyValueList
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.common.v1.KeyValueList;

                    /**
                     * Creates a plain object from a KeyValueList message. Also converts values to other types if specified.
                     * @param message KeyValueList
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.common.v1.KeyValueList, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this KeyValueList to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for KeyValueList
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                /** Properties of a KeyValue. */
                interface IKeyValue {

                    /** KeyValue key */
                    key?: (string|undefined);

                    /** KeyValue value */
                    value?: (opentelemetry.proto.common.v1.IAnyValue|undefined);
                }

                /** Represents a KeyValue. */
                class KeyValue implements IKeyValue {

                    /**
                     * Constructs a new KeyValue.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.common.v1.IKeyValue);

                    /** KeyValue key. */
                    public key: string;

                    /** KeyValue value. */
                    public value: opentelemetry.proto.common.v1.AnyValue;

                    /**
                     * Creates a new KeyValue instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns KeyValue instance
                     */
                    public static create(properties?: opentelemetry.proto.common.v1.IKeyValue): opentelemetry.proto.common.v1.KeyValue;

                    /**
                     * Encodes the specified KeyValue message. Does not implicitly {@link opentelemetry.proto.common.v1.KeyValue.verify|verify} messages.
                     * @param message KeyValue message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.common.v1.IKeyValue, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a KeyValue message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns KeyValue
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.common.v1.KeyValue;

                    /**
                     * Creates a KeyValue message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns KeyValue
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.common.v1.KeyValue;

                    /**
                     * Creates a plain object from a KeyValue message. Also converts values to other types if specified.
                     * @param message KeyValue
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.common.v1.KeyValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this KeyValue to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for KeyValue
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                /** Properties of an InstrumentationScope. */
                interface IInstrumentationScope {

                    /** InstrumentationScope name */
                    name?: (string|undefined);

                    /** InstrumentationScope version */
                    version?: (string|undefined);

                    /** InstrumentationScope attributes */
                    attributes?: (opentelemetry.proto.common.v1.IKeyValue[]|undefined);

                    /** InstrumentationScope droppedAttributesCount */
                    droppedAttributesCount?: (number|undefined);
                }

                /** Represents an InstrumentationScope. */
                class InstrumentationScope implements IInstrumentationScope {

                    /**
                     * Constructs a new InstrumentationScope.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.common.v1.IInstrumentationScope);

                    /** InstrumentationScope name. */
                    public name: string;

                    /** InstrumentationScope version. */
                    public version: string;

                    /** InstrumentationScope attributes. */
                    public attributes: opentelemetry.proto.common.v1.KeyValue[];

                    /** InstrumentationScope droppedAttributesCount. */
                    public droppedAttributesCount: number;

                    /**
                     * Creates a new InstrumentationScope instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns InstrumentationScope instance
                     */
                    public static create(properties?: opentelemetry.proto.common.v1.IInstrumentationScope): opentelemetry.proto.common.v1.InstrumentationScope;

                    /**
                     * Encodes the specified InstrumentationScope message. Does not implicitly {@link opentelemetry.proto.common.v1.InstrumentationScope.verify|verify} messages.
                     * @param message InstrumentationScope message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.common.v1.IInstrumentationScope, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes an InstrumentationScope message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns InstrumentationScope
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.common.v1.InstrumentationScope;

                    /**
                     * Creates an InstrumentationScope message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns InstrumentationScope
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.common.v1.InstrumentationScope;

                    /**
                     * Creates a plain object from an InstrumentationScope message. Also converts values to other types if specified.
                     * @param message InstrumentationScope
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.common.v1.InstrumentationScope, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this InstrumentationScope to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for InstrumentationScope
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }
            }
        }

        /** Namespace resource. */
        namespace resource {

            /** Namespace v1. */
            namespace v1 {

                /** Properties of a Resource. */
                interface IResource {

                    /** Resource attributes */
                    attributes?: (opentelemetry.proto.common.v1.IKeyValue[]|undefined);

                    /** Resource droppedAttributesCount */
                    droppedAttributesCount?: (number|undefined);
                }

                /** Represents a Resource. */
                class Resource implements IResource {

                    /**
                     * Constructs a new Resource.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.resource.v1.IResource);

                    /** Resource attributes. */
                    public attributes: opentelemetry.proto.common.v1.KeyValue[];

                    /** Resource droppedAttributesCount. */
                    public droppedAttributesCount: number;

                    /**
                     * Creates a new Resource instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Resource instance
                     */
                    public static create(properties?: opentelemetry.proto.resource.v1.IResource): opentelemetry.proto.resource.v1.Resource;

                    /**
                     * Encodes the specified Resource message. Does not implicitly {@link opentelemetry.proto.resource.v1.Resource.verify|verify} messages.
                     * @param message Resource message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.resource.v1.IResource, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Resource message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns Resource
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.resource.v1.Resource;

                    /**
                     * Creates a Resource message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Resource
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.resource.v1.Resource;

                    /**
                     * Creates a plain object from a Resource message. Also converts values to other types if specified.
                     * @param message Resource
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.resource.v1.Resource, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Resource to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for Resource
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }
            }
        }

        /** Namespace metrics. */
        namespace metrics {

            /** Namespace v1. */
            namespace v1 {

                /** Properties of a ResourceMetrics. */
                interface IResourceMetrics {

                    /** ResourceMetrics resource */
                    resource?: (opentelemetry.proto.resource.v1.IResource|undefined);

                    /** ResourceMetrics scopeMetrics */
                    scopeMetrics?: (opentelemetry.proto.metrics.v1.IScopeMetrics[]|undefined);

                    /** ResourceMetrics schemaUrl */
                    schemaUrl?: (string|undefined);
                }

                /** Represents a ResourceMetrics. */
                class ResourceMetrics implements IResourceMetrics {

                    /**
                     * Constructs a new ResourceMetrics.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.metrics.v1.IResourceMetrics);

                    /** ResourceMetrics resource. */
                    public resource: opentelemetry.proto.resource.v1.Resource;

                    /** ResourceMetrics scopeMetrics. */
                    public scopeMetrics: opentelemetry.proto.metrics.v1.ScopeMetrics[];

                    /** ResourceMetrics schemaUrl. */
                    public schemaUrl: string;

                    /**
                     * Creates a new ResourceMetrics instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ResourceMetrics instance
                     */
                    public static create(properties?: opentelemetry.proto.metrics.v1.IResourceMetrics): opentelemetry.proto.metrics.v1.ResourceMetrics;

                    /**
                     * Encodes the specified ResourceMetrics message. Does not implicitly {@link opentelemetry.proto.metrics.v1.ResourceMetrics.verify|verify} messages.
                     * @param message ResourceMetrics message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.metrics.v1.IResourceMetrics, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a ResourceMetrics message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns ResourceMetrics
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.metrics.v1.ResourceMetrics;

                    /**
                     * Creates a ResourceMetrics message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ResourceMetrics
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.metrics.v1.ResourceMetrics;

                    /**
                     * Creates a plain object from a ResourceMetrics message. Also converts values to other types if specified.
                     * @param message ResourceMetrics
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.metrics.v1.ResourceMetrics, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ResourceMetrics to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for ResourceMetrics
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                /** Properties of a ScopeMetrics. */
                interface IScopeMetrics {

                    /** ScopeMetrics scope */
                    scope?: (opentelemetry.proto.common.v1.IInstrumentationScope|undefined);

                    /** ScopeMetrics metrics */
                    metrics?: (opentelemetry.proto.metrics.v1.IMetric[]|undefined);

                    /** ScopeMetrics schemaUrl */
                    schemaUrl?: (string|undefined);
                }

                /** Represents a ScopeMetrics. */
                class ScopeMetrics implements IScopeMetrics {

                    /**
                     * Constructs a new ScopeMetrics.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.metrics.v1.IScopeMetrics);

                    /** ScopeMetrics scope. */
                    public scope: opentelemetry.proto.common.v1.InstrumentationScope;

                    /** ScopeMetrics metrics. */
                    public metrics: opentelemetry.proto.metrics.v1.Metric[];

                    /** ScopeMetrics schemaUrl. */
                    public schemaUrl: string;

                    /**
                     * Creates a new ScopeMetrics instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ScopeMetrics instance
                     */
                    public static create(properties?: opentelemetry.proto.metrics.v1.IScopeMetrics): opentelemetry.proto.metrics.v1.ScopeMetrics;

                    /**
                     * Encodes the specified ScopeMetrics message. Does not implicitly {@link opentelemetry.proto.metrics.v1.ScopeMetrics.verify|verify} messages.
                     * @param message ScopeMetrics message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.metrics.v1.IScopeMetrics, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a ScopeMetrics message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns ScopeMetrics
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.metrics.v1.ScopeMetrics;

                    /**
                     * Creates a ScopeMetrics message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ScopeMetrics
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.metrics.v1.ScopeMetrics;

                    /**
                     * Creates a plain object from a ScopeMetrics message. Also converts values to other types if specified.
                     * @param message ScopeMetrics
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.metrics.v1.ScopeMetrics, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ScopeMetrics to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for ScopeMetrics
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                /** Properties of a Metric. */
                interface IMetric {

                    /** Metric name */
                    name?: (string|undefined);

                    /** Metric description */
                    description?: (string|undefined);

                    /** Metric unit */
                    unit?: (string|undefined);

                    /** Metric gauge */
                    gauge?: (opentelemetry.proto.metrics.v1.IGauge|null|undefined);

                    /** Metric sum */
                    sum?: (opentelemetry.proto.metrics.v1.ISum|null|undefined);
                }

                /** Represents a Metric. */
                class Metric implements IMetric {

                    /**
                     * Constructs a new Metric.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.metrics.v1.IMetric);

                    /** Metric name. */
                    public name: string;

                    /** Metric description. */
                    public description: string;

                    /** Metric unit. */
                    public unit: string;

                    /** Metric gauge. */
                    public gauge: (opentelemetry.proto.metrics.v1.Gauge|null);

                    /** Metric sum. */
                    public sum: (opentelemetry.proto.metrics.v1.Sum|null);

                    /** Metric data. */
                    public data?: ("gauge"|"sum");

                    /**
                     * Creates a new Metric instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Metric instance
                     */
                    public static create(properties?: opentelemetry.proto.metrics.v1.IMetric): opentelemetry.proto.metrics.v1.Metric;

                    /**
                     * Encodes the specified Metric message. Does not implicitly {@link opentelemetry.proto.metrics.v1.Metric.verify|verify} messages.
                     * @param message Metric message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.metrics.v1.IMetric, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Metric message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns Metric
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.metrics.v1.Metric;

                    /**
                     * Creates a Metric message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Metric
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.metrics.v1.Metric;

                    /**
                     * Creates a plain object from a Metric message. Also converts values to other types if specified.
                     * @param message Metric
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.metrics.v1.Metric, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Metric to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for Metric
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                /** Properties of a Gauge. */
                interface IGauge {

                    /** Gauge dataPoints */
                    dataPoints?: (opentelemetry.proto.metrics.v1.INumberDataPoint[]|undefined);
                }

                /** Represents a Gauge. */
                class Gauge implements IGauge {

                    /**
                     * Constructs a new Gauge.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.metrics.v1.IGauge);

                    /** Gauge dataPoints. */
                    public dataPoints: opentelemetry.proto.metrics.v1.NumberDataPoint[];

                    /**
                     * Creates a new Gauge instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Gauge instance
                     */
                    public static create(properties?: opentelemetry.proto.metrics.v1.IGauge): opentelemetry.proto.metrics.v1.Gauge;

                    /**
                     * Encodes the specified Gauge message. Does not implicitly {@link opentelemetry.proto.metrics.v1.Gauge.verify|verify} messages.
                     * @param message Gauge message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.metrics.v1.IGauge, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Gauge message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns Gauge
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.metrics.v1.Gauge;

                    /**
                     * Creates a Gauge message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Gauge
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.metrics.v1.Gauge;

                    /**
                     * Creates a plain object from a Gauge message. Also converts values to other types if specified.
                     * @param message Gauge
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.metrics.v1.Gauge, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Gauge to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for Gauge
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                /** Properties of a Sum. */
                interface ISum {

                    /** Sum dataPoints */
                    dataPoints?: (opentelemetry.proto.metrics.v1.INumberDataPoint[]|undefined);

                    /** Sum aggregationTemporality */
                    aggregationTemporality?: (opentelemetry.proto.metrics.v1.AggregationTemporality|undefined);

                    /** Sum isMonotonic */
                    isMonotonic?: (boolean|undefined);
                }

                /** Represents a Sum. */
                class Sum implements ISum {

                    /**
                     * Constructs a new Sum.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.metrics.v1.ISum);

                    /** Sum dataPoints. */
                    public dataPoints: opentelemetry.proto.metrics.v1.NumberDataPoint[];

                    /** Sum aggregationTemporality. */
                    public aggregationTemporality: opentelemetry.proto.metrics.v1.AggregationTemporality;

                    /** Sum isMonotonic. */
                    public isMonotonic: boolean;

                    /**
                     * Creates a new Sum instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Sum instance
                     */
                    public static create(properties?: opentelemetry.proto.metrics.v1.ISum): opentelemetry.proto.metrics.v1.Sum;

                    /**
                     * Encodes the specified Sum message. Does not implicitly {@link opentelemetry.proto.metrics.v1.Sum.verify|verify} messages.
                     * @param message Sum message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.metrics.v1.ISum, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Sum message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns Sum
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.metrics.v1.Sum;

                    /**
                     * Creates a Sum message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Sum
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.metrics.v1.Sum;

                    /**
                     * Creates a plain object from a Sum message. Also converts values to other types if specified.
                     * @param message Sum
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.metrics.v1.Sum, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Sum to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for Sum
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                /** AggregationTemporality enum. */
                enum AggregationTemporality {
                    AGGREGATION_TEMPORALITY_UNSPECIFIED = 0,
                    AGGREGATION_TEMPORALITY_DELTA = 1,
                    AGGREGATION_TEMPORALITY_CUMULATIVE = 2
                }

                /** Properties of a NumberDataPoint. */
                interface INumberDataPoint {

                    /** NumberDataPoint startTimeUnixNano */
                    startTimeUnixNano?: (Long|undefined);

                    /** NumberDataPoint timeUnixNano */
                    timeUnixNano?: (Long|undefined);

                    /** NumberDataPoint asDouble */
                    asDouble?: (number|null|undefined);

                    /** NumberDataPoint asInt */
                    asInt?: (Long|null|undefined);

                    /** NumberDataPoint attributes */
                    attributes?: (opentelemetry.proto.common.v1.IKeyValue[]|undefined);

                    /** NumberDataPoint flags */
                    flags?: (number|undefined);
                }

                /** Represents a NumberDataPoint. */
                class NumberDataPoint implements INumberDataPoint {

                    /**
                     * Constructs a new NumberDataPoint.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.metrics.v1.INumberDataPoint);

                    /** NumberDataPoint startTimeUnixNano. */
                    public startTimeUnixNano: Long;

                    /** NumberDataPoint timeUnixNano. */
                    public timeUnixNano: Long;

                    /** NumberDataPoint asDouble. */
                    public asDouble: (number|null);

                    /** NumberDataPoint asInt. */
                    public asInt: (Long|null);

                    /** NumberDataPoint attributes. */
                    public attributes: opentelemetry.proto.common.v1.KeyValue[];

                    /** NumberDataPoint flags. */
                    public flags: number;

                    /** NumberDataPoint value. */
                    public value?: ("asDouble"|"asInt");

                    /**
                     * Creates a new NumberDataPoint instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns NumberDataPoint instance
                     */
                    public static create(properties?: opentelemetry.proto.metrics.v1.INumberDataPoint): opentelemetry.proto.metrics.v1.NumberDataPoint;

                    /**
                     * Encodes the specified NumberDataPoint message. Does not implicitly {@link opentelemetry.proto.metrics.v1.NumberDataPoint.verify|verify} messages.
                     * @param message NumberDataPoint message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.metrics.v1.INumberDataPoint, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a NumberDataPoint message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns NumberDataPoint
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.metrics.v1.NumberDataPoint;

                    /**
                     * Creates a NumberDataPoint message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns NumberDataPoint
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.metrics.v1.NumberDataPoint;

                    /**
                     * Creates a plain object from a NumberDataPoint message. Also converts values to other types if specified.
                     * @param message NumberDataPoint
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.metrics.v1.NumberDataPoint, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this NumberDataPoint to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for NumberDataPoint
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }
            }
        }

        /** Namespace trace. */
        namespace trace {

            /** Namespace v1. */
            namespace v1 {

                /** Properties of a ResourceSpans. */
                interface IResourceSpans {

                    /** ResourceSpans resource */
                    resource?: (opentelemetry.proto.resource.v1.IResource|undefined);

                    /** ResourceSpans scopeSpans */
                    scopeSpans?: (opentelemetry.proto.trace.v1.IScopeSpans[]|undefined);

                    /** ResourceSpans schemaUrl */
                    schemaUrl?: (string|undefined);
                }

                /** Represents a ResourceSpans. */
                class ResourceSpans implements IResourceSpans {

                    /**
                     * Constructs a new ResourceSpans.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.trace.v1.IResourceSpans);

                    /** ResourceSpans resource. */
                    public resource: opentelemetry.proto.resource.v1.Resource;

                    /** ResourceSpans scopeSpans. */
                    public scopeSpans: opentelemetry.proto.trace.v1.ScopeSpans[];

                    /** ResourceSpans schemaUrl. */
                    public schemaUrl: string;

                    /**
                     * Creates a new ResourceSpans instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ResourceSpans instance
                     */
                    public static create(properties?: opentelemetry.proto.trace.v1.IResourceSpans): opentelemetry.proto.trace.v1.ResourceSpans;

                    /**
                     * Encodes the specified ResourceSpans message. Does not implicitly {@link opentelemetry.proto.trace.v1.ResourceSpans.verify|verify} messages.
                     * @param message ResourceSpans message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.trace.v1.IResourceSpans, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a ResourceSpans message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns ResourceSpans
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.trace.v1.ResourceSpans;

                    /**
                     * Creates a ResourceSpans message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ResourceSpans
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.trace.v1.ResourceSpans;

                    /**
                     * Creates a plain object from a ResourceSpans message. Also converts values to other types if specified.
                     * @param message ResourceSpans
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.trace.v1.ResourceSpans, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ResourceSpans to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for ResourceSpans
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                /** Properties of a ScopeSpans. */
                interface IScopeSpans {

                    /** ScopeSpans scope */
                    scope?: (opentelemetry.proto.common.v1.IInstrumentationScope|undefined);

                    /** ScopeSpans spans */
                    spans?: (opentelemetry.proto.trace.v1.ISpan[]|undefined);

                    /** ScopeSpans schemaUrl */
                    schemaUrl?: (string|undefined);
                }

                /** Represents a ScopeSpans. */
                class ScopeSpans implements IScopeSpans {

                    /**
                     * Constructs a new ScopeSpans.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.trace.v1.IScopeSpans);

                    /** ScopeSpans scope. */
                    public scope: opentelemetry.proto.common.v1.InstrumentationScope;

                    /** ScopeSpans spans. */
                    public spans: opentelemetry.proto.trace.v1.Span[];

                    /** ScopeSpans schemaUrl. */
                    public schemaUrl: string;

                    /**
                     * Creates a new ScopeSpans instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns ScopeSpans instance
                     */
                    public static create(properties?: opentelemetry.proto.trace.v1.IScopeSpans): opentelemetry.proto.trace.v1.ScopeSpans;

                    /**
                     * Encodes the specified ScopeSpans message. Does not implicitly {@link opentelemetry.proto.trace.v1.ScopeSpans.verify|verify} messages.
                     * @param message ScopeSpans message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.trace.v1.IScopeSpans, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a ScopeSpans message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns ScopeSpans
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.trace.v1.ScopeSpans;

                    /**
                     * Creates a ScopeSpans message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns ScopeSpans
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.trace.v1.ScopeSpans;

                    /**
                     * Creates a plain object from a ScopeSpans message. Also converts values to other types if specified.
                     * @param message ScopeSpans
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.trace.v1.ScopeSpans, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this ScopeSpans to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for ScopeSpans
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                /** Properties of a Span. */
                interface ISpan {

                    /** Span traceId */
                    traceId?: (Uint8Array|undefined);

                    /** Span spanId */
                    spanId?: (Uint8Array|undefined);

                    /** Span traceState */
                    traceState?: (string|undefined);

                    /** Span parentSpanId */
                    parentSpanId?: (Uint8Array|undefined);

                    /** Span name */
                    name?: (string|undefined);

                    /** Span kind */
                    kind?: (opentelemetry.proto.trace.v1.Span.SpanKind|undefined);

                    /** Span startTimeUnixNano */
                    startTimeUnixNano?: (Long|undefined);

                    /** Span endTimeUnixNano */
                    endTimeUnixNano?: (Long|undefined);

                    /** Span attributes */
                    attributes?: (opentelemetry.proto.common.v1.IKeyValue[]|undefined);

                    /** Span droppedAttributesCount */
                    droppedAttributesCount?: (number|undefined);

                    /** Span events */
                    events?: (opentelemetry.proto.trace.v1.Span.IEvent[]|undefined);

                    /** Span droppedEventsCount */
                    droppedEventsCount?: (number|undefined);

                    /** Span links */
                    links?: (opentelemetry.proto.trace.v1.Span.ILink[]|undefined);

                    /** Span droppedLinksCount */
                    droppedLinksCount?: (number|undefined);

                    /** Span status */
                    status?: (opentelemetry.proto.trace.v1.IStatus|undefined);

                    /** Span flags */
                    flags?: (number|undefined);
                }

                /** Represents a Span. */
                class Span implements ISpan {

                    /**
                     * Constructs a new Span.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.trace.v1.ISpan);

                    /** Span traceId. */
                    public traceId: Uint8Array;

                    /** Span spanId. */
                    public spanId: Uint8Array;

                    /** Span traceState. */
                    public traceState: string;

                    /** Span parentSpanId. */
                    public parentSpanId: Uint8Array;

                    /** Span name. */
                    public name: string;

                    /** Span kind. */
                    public kind: opentelemetry.proto.trace.v1.Span.SpanKind;

                    /** Span startTimeUnixNano. */
                    public startTimeUnixNano: Long;

                    /** Span endTimeUnixNano. */
                    public endTimeUnixNano: Long;

                    /** Span attributes. */
                    public attributes: opentelemetry.proto.common.v1.KeyValue[];

                    /** Span droppedAttributesCount. */
                    public droppedAttributesCount: number;

                    /** Span events. */
                    public events: opentelemetry.proto.trace.v1.Span.Event[];

                    /** Span droppedEventsCount. */
                    public droppedEventsCount: number;

                    /** Span links. */
                    public links: opentelemetry.proto.trace.v1.Span.Link[];

                    /** Span droppedLinksCount. */
                    public droppedLinksCount: number;

                    /** Span status. */
                    public status: opentelemetry.proto.trace.v1.Status;

                    /** Span flags. */
                    public flags: number;

                    /**
                     * Creates a new Span instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Span instance
                     */
                    public static create(properties?: opentelemetry.proto.trace.v1.ISpan): opentelemetry.proto.trace.v1.Span;

                    /**
                     * Encodes the specified Span message. Does not implicitly {@link opentelemetry.proto.trace.v1.Span.verify|verify} messages.
                     * @param message Span message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.trace.v1.ISpan, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Span message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns Span
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.trace.v1.Span;

                    /**
                     * Creates a Span message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Span
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.trace.v1.Span;

                    /**
                     * Creates a plain object from a Span message. Also converts values to other types if specified.
                     * @param message Span
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.trace.v1.Span, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Span to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for Span
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                namespace Span {

                    /** SpanKind enum. */
                    enum SpanKind {
                        SPAN_KIND_UNSPECIFIED = 0,
                        SPAN_KIND_INTERNAL = 1,
                        SPAN_KIND_SERVER = 2,
                        SPAN_KIND_CLIENT = 3,
                        SPAN_KIND_PRODUCER = 4,
                        SPAN_KIND_CONSUMER = 5
                    }

                    /** Properties of an Event. */
                    interface IEvent {

                        /** Event timeUnixNano */
                        timeUnixNano?: (Long|undefined);

                        /** Event name */
                        name?: (string|undefined);

                        /** Event attributes */
                        attributes?: (opentelemetry.proto.common.v1.IKeyValue[]|undefined);

                        /** Event droppedAttributesCount */
                        droppedAttributesCount?: (number|undefined);
                    }

                    /** Represents an Event. */
                    class Event implements IEvent {

                        /**
                         * Constructs a new Event.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: opentelemetry.proto.trace.v1.Span.IEvent);

                        /** Event timeUnixNano. */
                        public timeUnixNano: Long;

                        /** Event name. */
                        public name: string;

                        /** Event attributes. */
                        public attributes: opentelemetry.proto.common.v1.KeyValue[];

                        /** Event droppedAttributesCount. */
                        public droppedAttributesCount: number;

                        /**
                         * Creates a new Event instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns Event instance
                         */
                        public static create(properties?: opentelemetry.proto.trace.v1.Span.IEvent): opentelemetry.proto.trace.v1.Span.Event;

                        /**
                         * Encodes the specified Event message. Does not implicitly {@link opentelemetry.proto.trace.v1.Span.Event.verify|verify} messages.
                         * @param message Event message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        public static encode(message: opentelemetry.proto.trace.v1.Span.IEvent, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an Event message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns Event
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.trace.v1.Span.Event;

                        /**
                         * Creates an Event message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns Event
                         */
                        public static fromObject(object: { [k: string]: any }): opentelemetry.proto.trace.v1.Span.Event;

                        /**
                         * Creates a plain object from an Event message. Also converts values to other types if specified.
                         * @param message Event
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        public static toObject(message: opentelemetry.proto.trace.v1.Span.Event, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this Event to JSON.
                         * @returns JSON object
                         */
                        public toJSON(): { [k: string]: any };

                        /**
                         * Gets the default type url for Event
                         * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                         * @returns The default type url
                         */
                        public static getTypeUrl(typeUrlPrefix?: string): string;
                    }

                    /** Properties of a Link. */
                    interface ILink {

                        /** Link traceId */
                        traceId?: (Uint8Array|undefined);

                        /** Link spanId */
                        spanId?: (Uint8Array|undefined);

                        /** Link traceState */
                        traceState?: (string|undefined);

                        /** Link attributes */
                        attributes?: (opentelemetry.proto.common.v1.IKeyValue[]|undefined);

                        /** Link droppedAttributesCount */
                        droppedAttributesCount?: (number|undefined);

                        /** Link flags */
                        flags?: (number|undefined);
                    }

                    /** Represents a Link. */
                    class Link implements ILink {

                        /**
                         * Constructs a new Link.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: opentelemetry.proto.trace.v1.Span.ILink);

                        /** Link traceId. */
                        public traceId: Uint8Array;

                        /** Link spanId. */
                        public spanId: Uint8Array;

                        /** Link traceState. */
                        public traceState: string;

                        /** Link attributes. */
                        public attributes: opentelemetry.proto.common.v1.KeyValue[];

                        /** Link droppedAttributesCount. */
                        public droppedAttributesCount: number;

                        /** Link flags. */
                        public flags: number;

                        /**
                         * Creates a new Link instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns Link instance
                         */
                        public static create(properties?: opentelemetry.proto.trace.v1.Span.ILink): opentelemetry.proto.trace.v1.Span.Link;

                        /**
                         * Encodes the specified Link message. Does not implicitly {@link opentelemetry.proto.trace.v1.Span.Link.verify|verify} messages.
                         * @param message Link message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        public static encode(message: opentelemetry.proto.trace.v1.Span.ILink, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a Link message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns Link
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.trace.v1.Span.Link;

                        /**
                         * Creates a Link message from a plain object. Also converts values to their respective internal types.
                         * @param object Plain object
                         * @returns Link
                         */
                        public static fromObject(object: { [k: string]: any }): opentelemetry.proto.trace.v1.Span.Link;

                        /**
                         * Creates a plain object from a Link message. Also converts values to other types if specified.
                         * @param message Link
                         * @param [options] Conversion options
                         * @returns Plain object
                         */
                        public static toObject(message: opentelemetry.proto.trace.v1.Span.Link, options?: $protobuf.IConversionOptions): { [k: string]: any };

                        /**
                         * Converts this Link to JSON.
                         * @returns JSON object
                         */
                        public toJSON(): { [k: string]: any };

                        /**
                         * Gets the default type url for Link
                         * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                         * @returns The default type url
                         */
                        public static getTypeUrl(typeUrlPrefix?: string): string;
                    }
                }

                /** Properties of a Status. */
                interface IStatus {

                    /** Status message */
                    message?: (string|undefined);

                    /** Status code */
                    code?: (opentelemetry.proto.trace.v1.Status.StatusCode|undefined);
                }

                /** Represents a Status. */
                class Status implements IStatus {

                    /**
                     * Constructs a new Status.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: opentelemetry.proto.trace.v1.IStatus);

                    /** Status message. */
                    public message: string;

                    /** Status code. */
                    public code: opentelemetry.proto.trace.v1.Status.StatusCode;

                    /**
                     * Creates a new Status instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Status instance
                     */
                    public static create(properties?: opentelemetry.proto.trace.v1.IStatus): opentelemetry.proto.trace.v1.Status;

                    /**
                     * Encodes the specified Status message. Does not implicitly {@link opentelemetry.proto.trace.v1.Status.verify|verify} messages.
                     * @param message Status message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    public static encode(message: opentelemetry.proto.trace.v1.IStatus, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Status message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns Status
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): opentelemetry.proto.trace.v1.Status;

                    /**
                     * Creates a Status message from a plain object. Also converts values to their respective internal types.
                     * @param object Plain object
                     * @returns Status
                     */
                    public static fromObject(object: { [k: string]: any }): opentelemetry.proto.trace.v1.Status;

                    /**
                     * Creates a plain object from a Status message. Also converts values to other types if specified.
                     * @param message Status
                     * @param [options] Conversion options
                     * @returns Plain object
                     */
                    public static toObject(message: opentelemetry.proto.trace.v1.Status, options?: $protobuf.IConversionOptions): { [k: string]: any };

                    /**
                     * Converts this Status to JSON.
                     * @returns JSON object
                     */
                    public toJSON(): { [k: string]: any };

                    /**
                     * Gets the default type url for Status
                     * @param [typeUrlPrefix] your custom typeUrlPrefix(default "type.googleapis.com")
                     * @returns The default type url
                     */
                    public static getTypeUrl(typeUrlPrefix?: string): string;
                }

                namespace Status {

                    /** StatusCode enum. */
                    enum StatusCode {
                        STATUS_CODE_UNSET = 0,
                        STATUS_CODE_OK = 1,
                        STATUS_CODE_ERROR = 2
                    }
                }
            }
        }
    }
}
