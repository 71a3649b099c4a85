// Generated from proto/ by packages/wire/generate.ts; do not edit.
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;

const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const cordon = $root.cordon = (() => {

    const cordon = {};

    cordon.v1 = (function() {

        const v1 = {};

        v1.PolicyFile = (function() {

            function PolicyFile(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            PolicyFile.prototype.name = "";
            PolicyFile.prototype.content = $util.newBuffer([]);

            PolicyFile.create = function create(properties) {
                return new PolicyFile(properties);
            };

            PolicyFile.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                    writer.uint32(10).string(message.name);
                if (message.content != null && Object.hasOwnProperty.call(message, "content"))
                    writer.uint32(18).bytes(message.content);
                return writer;
            };

            PolicyFile.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.PolicyFile();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.name = reader.string();
                            break;
                        }
                    case 2: {
                            message.content = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            PolicyFile.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.PolicyFile)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.PolicyFile: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.PolicyFile();
                if (object.name != null)
                    message.name = String(object.name);
                if (object.content != null)
                    if (typeof object.content === "string")
                        $util.base64.decode(object.content, message.content = $util.newBuffer($util.base64.length(object.content)), 0);
                    else if (object.content.length >= 0)
                        message.content = object.content;
                return message;
            };

            PolicyFile.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    if (options.bytes === String)
                        object.content = "";
                    else {
                        object.content = [];
                        if (options.bytes !== Array)
                            object.content = $util.newBuffer(object.content);
                    }
                }
                if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.content != null && Object.hasOwnProperty.call(message, "content"))
                    object.content = options.bytes === String ? $util.base64.encode(message.content, 0, message.content.length) : options.bytes === Array ? Array.prototype.slice.call(message.content) : message.content;
                return object;
            };

            PolicyFile.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            PolicyFile.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.PolicyFile";
            };

            return PolicyFile;
        })();

        v1.ApplyRequest = (function() {

            function ApplyRequest(properties) {
                this.files = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ApplyRequest.prototype.files = $util.emptyArray;
            ApplyRequest.prototype.dryRun = false;
            ApplyRequest.prototype.waitMs = 0;

            ApplyRequest.create = function create(properties) {
                return new ApplyRequest(properties);
            };

            ApplyRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.files != null && message.files.length)
                    for (let i = 0; i < message.files.length; ++i)
                        $root.cordon.v1.PolicyFile.encode(message.files[i], writer.uint32(10).fork(), q + 1).ldelim();
                if (message.dryRun != null && Object.hasOwnProperty.call(message, "dryRun"))
                    writer.uint32(16).bool(message.dryRun);
                if (message.waitMs != null && Object.hasOwnProperty.call(message, "waitMs"))
                    writer.uint32(24).uint32(message.waitMs);
                return writer;
            };

            ApplyRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.ApplyRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.files && message.files.length))
                                message.files = [];
                            message.files.push($root.cordon.v1.PolicyFile.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 2: {
                            message.dryRun = reader.bool();
                            break;
                        }
                    case 3: {
                            message.waitMs = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            ApplyRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.ApplyRequest)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.ApplyRequest: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.ApplyRequest();
                if (object.files) {
                    if (!Array.isArray(object.files))
                        throw TypeError(".cordon.v1.ApplyRequest.files: array expected");
                    message.files = [];
                    for (let i = 0; i < object.files.length; ++i) {
                        if (!$util.isObject(object.files[i]))
                            throw TypeError(".cordon.v1.ApplyRequest.files: object expected");
                        message.files[i] = $root.cordon.v1.PolicyFile.fromObject(object.files[i], long + 1);
                    }
                }
                if (object.dryRun != null)
                    message.dryRun = Boolean(object.dryRun);
                if (object.waitMs != null)
                    message.waitMs = object.waitMs >>> 0;
                return message;
            };

            ApplyRequest.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.files = [];
                if (options.defaults) {
                    object.dryRun = false;
                    object.waitMs = 0;
                }
                if (message.files && message.files.length) {
                    object.files = [];
                    for (let j = 0; j < message.files.length; ++j)
                        object.files[j] = $root.cordon.v1.PolicyFile.toObject(message.files[j], options, q + 1);
                }
                if (message.dryRun != null && Object.hasOwnProperty.call(message, "dryRun"))
                    object.dryRun = message.dryRun;
                if (message.waitMs != null && Object.hasOwnProperty.call(message, "waitMs"))
                    object.waitMs = message.waitMs;
                return object;
            };

            ApplyRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            ApplyRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.ApplyRequest";
            };

            return ApplyRequest;
        })();

        v1.Diagnostic = (function() {

            function Diagnostic(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Diagnostic.prototype.file = "";
            Diagnostic.prototype.line = 0;
            Diagnostic.prototype.column = 0;
            Diagnostic.prototype.code = "";
            Diagnostic.prototype.message = "";
            Diagnostic.prototype.hint = "";

            Diagnostic.create = function create(properties) {
                return new Diagnostic(properties);
            };

            Diagnostic.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.file != null && Object.hasOwnProperty.call(message, "file"))
                    writer.uint32(10).string(message.file);
                if (message.line != null && Object.hasOwnProperty.call(message, "line"))
                    writer.uint32(16).uint32(message.line);
                if (message.column != null && Object.hasOwnProperty.call(message, "column"))
                    writer.uint32(24).uint32(message.column);
                if (message.code != null && Object.hasOwnProperty.call(message, "code"))
                    writer.uint32(34).string(message.code);
                if (message.message != null && Object.hasOwnProperty.call(message, "message"))
                    writer.uint32(42).string(message.message);
                if (message.hint != null && Object.hasOwnProperty.call(message, "hint"))
                    writer.uint32(50).string(message.hint);
                return writer;
            };

            Diagnostic.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.Diagnostic();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.file = reader.string();
                            break;
                        }
                    case 2: {
                            message.line = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.column = reader.uint32();
                            break;
                        }
                    case 4: {
                            message.code = reader.string();
                            break;
                        }
                    case 5: {
                            message.message = reader.string();
                            break;
                        }
                    case 6: {
                            message.hint = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Diagnostic.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.Diagnostic)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.Diagnostic: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.Diagnostic();
                if (object.file != null)
                    message.file = String(object.file);
                if (object.line != null)
                    message.line = object.line >>> 0;
                if (object.column != null)
                    message.column = object.column >>> 0;
                if (object.code != null)
                    message.code = String(object.code);
                if (object.message != null)
                    message.message = String(object.message);
                if (object.hint != null)
                    message.hint = String(object.hint);
                return message;
            };

            Diagnostic.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.file = "";
                    object.line = 0;
                    object.column = 0;
                    object.code = "";
                    object.message = "";
                    object.hint = "";
                }
                if (message.file != null && Object.hasOwnProperty.call(message, "file"))
                    object.file = message.file;
                if (message.line != null && Object.hasOwnProperty.call(message, "line"))
                    object.line = message.line;
                if (message.column != null && Object.hasOwnProperty.call(message, "column"))
                    object.column = message.column;
                if (message.code != null && Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.message != null && Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                if (message.hint != null && Object.hasOwnProperty.call(message, "hint"))
                    object.hint = message.hint;
                return object;
            };

            Diagnostic.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Diagnostic.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.Diagnostic";
            };

            return Diagnostic;
        })();

        v1.HostOutcome = (function() {

            function HostOutcome(properties) {
                this.needsRestart = [];
                this.stages = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            HostOutcome.prototype.host = "";
            HostOutcome.prototype.outcome = "";
            HostOutcome.prototype.stage = "";
            HostOutcome.prototype.rule = "";
            HostOutcome.prototype.detail = "";
            HostOutcome.prototype.remedy = "";
            HostOutcome.prototype.needsRestart = $util.emptyArray;
            HostOutcome.prototype.stages = $util.emptyArray;

            HostOutcome.create = function create(properties) {
                return new HostOutcome(properties);
            };

            HostOutcome.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.host != null && Object.hasOwnProperty.call(message, "host"))
                    writer.uint32(10).string(message.host);
                if (message.outcome != null && Object.hasOwnProperty.call(message, "outcome"))
                    writer.uint32(18).string(message.outcome);
                if (message.stage != null && Object.hasOwnProperty.call(message, "stage"))
                    writer.uint32(26).string(message.stage);
                if (message.rule != null && Object.hasOwnProperty.call(message, "rule"))
                    writer.uint32(34).string(message.rule);
                if (message.detail != null && Object.hasOwnProperty.call(message, "detail"))
                    writer.uint32(42).string(message.detail);
                if (message.remedy != null && Object.hasOwnProperty.call(message, "remedy"))
                    writer.uint32(50).string(message.remedy);
                if (message.needsRestart != null && message.needsRestart.length)
                    for (let i = 0; i < message.needsRestart.length; ++i)
                        writer.uint32(58).string(message.needsRestart[i]);
                if (message.stages != null && message.stages.length)
                    for (let i = 0; i < message.stages.length; ++i)
                        $root.cordon.v1.StageTime.encode(message.stages[i], writer.uint32(66).fork(), q + 1).ldelim();
                return writer;
            };

            HostOutcome.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.HostOutcome();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.host = reader.string();
                            break;
                        }
                    case 2: {
                            message.outcome = reader.string();
                            break;
                        }
                    case 3: {
                            message.stage = reader.string();
                            break;
                        }
                    case 4: {
                            message.rule = reader.string();
                            break;
                        }
                    case 5: {
                            message.detail = reader.string();
                            break;
                        }
                    case 6: {
                            message.remedy = reader.string();
                            break;
                        }
                    case 7: {
                            if (!(message.needsRestart && message.needsRestart.length))
                                message.needsRestart = [];
                            message.needsRestart.push(reader.string());
                            break;
                        }
                    case 8: {
                            if (!(message.stages && message.stages.length))
                                message.stages = [];
                            message.stages.push($root.cordon.v1.StageTime.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            HostOutcome.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.HostOutcome)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.HostOutcome: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.HostOutcome();
                if (object.host != null)
                    message.host = String(object.host);
                if (object.outcome != null)
                    message.outcome = String(object.outcome);
                if (object.stage != null)
                    message.stage = String(object.stage);
                if (object.rule != null)
                    message.rule = String(object.rule);
                if (object.detail != null)
                    message.detail = String(object.detail);
                if (object.remedy != null)
                    message.remedy = String(object.remedy);
                if (object.needsRestart) {
                    if (!Array.isArray(object.needsRestart))
                        throw TypeError(".cordon.v1.HostOutcome.needsRestart: array expected");
                    message.needsRestart = [];
                    for (let i = 0; i < object.needsRestart.length; ++i)
                        message.needsRestart[i] = String(object.needsRestart[i]);
                }
                if (object.stages) {
                    if (!Array.isArray(object.stages))
                        throw TypeError(".cordon.v1.HostOutcome.stages: array expected");
                    message.stages = [];
                    for (let i = 0; i < object.stages.length; ++i) {
                        if (!$util.isObject(object.stages[i]))
                            throw TypeError(".cordon.v1.HostOutcome.stages: object expected");
                        message.stages[i] = $root.cordon.v1.StageTime.fromObject(object.stages[i], long + 1);
                    }
                }
                return message;
            };

            HostOutcome.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.needsRestart = [];
                    object.stages = [];
                }
                if (options.defaults) {
                    object.host = "";
                    object.outcome = "";
                    object.stage = "";
                    object.rule = "";
                    object.detail = "";
                    object.remedy = "";
                }
                if (message.host != null && Object.hasOwnProperty.call(message, "host"))
                    object.host = message.host;
                if (message.outcome != null && Object.hasOwnProperty.call(message, "outcome"))
                    object.outcome = message.outcome;
                if (message.stage != null && Object.hasOwnProperty.call(message, "stage"))
                    object.stage = message.stage;
                if (message.rule != null && Object.hasOwnProperty.call(message, "rule"))
                    object.rule = message.rule;
                if (message.detail != null && Object.hasOwnProperty.call(message, "detail"))
                    object.detail = message.detail;
                if (message.remedy != null && Object.hasOwnProperty.call(message, "remedy"))
                    object.remedy = message.remedy;
                if (message.needsRestart && message.needsRestart.length) {
                    object.needsRestart = [];
                    for (let j = 0; j < message.needsRestart.length; ++j)
                        object.needsRestart[j] = message.needsRestart[j];
                }
                if (message.stages && message.stages.length) {
                    object.stages = [];
                    for (let j = 0; j < message.stages.length; ++j)
                        object.stages[j] = $root.cordon.v1.StageTime.toObject(message.stages[j], options, q + 1);
                }
                return object;
            };

            HostOutcome.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            HostOutcome.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.HostOutcome";
            };

            return HostOutcome;
        })();

        v1.ApplyResponse = (function() {

            function ApplyResponse(properties) {
                this.diagnostics = [];
                this.hosts = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ApplyResponse.prototype.diagnostics = $util.emptyArray;
            ApplyResponse.prototype.digest = "";
            ApplyResponse.prototype.serial = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ApplyResponse.prototype.hosts = $util.emptyArray;
            ApplyResponse.prototype.done = false;
            ApplyResponse.prototype.agents = 0;
            ApplyResponse.prototype.rules = 0;

            ApplyResponse.create = function create(properties) {
                return new ApplyResponse(properties);
            };

            ApplyResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.diagnostics != null && message.diagnostics.length)
                    for (let i = 0; i < message.diagnostics.length; ++i)
                        $root.cordon.v1.Diagnostic.encode(message.diagnostics[i], writer.uint32(10).fork(), q + 1).ldelim();
                if (message.digest != null && Object.hasOwnProperty.call(message, "digest"))
                    writer.uint32(18).string(message.digest);
                if (message.serial != null && Object.hasOwnProperty.call(message, "serial"))
                    writer.uint32(24).uint64(message.serial);
                if (message.hosts != null && message.hosts.length)
                    for (let i = 0; i < message.hosts.length; ++i)
                        $root.cordon.v1.HostOutcome.encode(message.hosts[i], writer.uint32(34).fork(), q + 1).ldelim();
                if (message.done != null && Object.hasOwnProperty.call(message, "done"))
                    writer.uint32(40).bool(message.done);
                if (message.agents != null && Object.hasOwnProperty.call(message, "agents"))
                    writer.uint32(48).uint32(message.agents);
                if (message.rules != null && Object.hasOwnProperty.call(message, "rules"))
                    writer.uint32(56).uint32(message.rules);
                return writer;
            };

            ApplyResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.ApplyResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.diagnostics && message.diagnostics.length))
                                message.diagnostics = [];
                            message.diagnostics.push($root.cordon.v1.Diagnostic.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 2: {
                            message.digest = reader.string();
                            break;
                        }
                    case 3: {
                            message.serial = reader.uint64();
                            break;
                        }
                    case 4: {
                            if (!(message.hosts && message.hosts.length))
                                message.hosts = [];
                            message.hosts.push($root.cordon.v1.HostOutcome.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 5: {
                            message.done = reader.bool();
                            break;
                        }
                    case 6: {
                            message.agents = reader.uint32();
                            break;
                        }
                    case 7: {
                            message.rules = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            ApplyResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.ApplyResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.ApplyResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.ApplyResponse();
                if (object.diagnostics) {
                    if (!Array.isArray(object.diagnostics))
                        throw TypeError(".cordon.v1.ApplyResponse.diagnostics: array expected");
                    message.diagnostics = [];
                    for (let i = 0; i < object.diagnostics.length; ++i) {
                        if (!$util.isObject(object.diagnostics[i]))
                            throw TypeError(".cordon.v1.ApplyResponse.diagnostics: object expected");
                        message.diagnostics[i] = $root.cordon.v1.Diagnostic.fromObject(object.diagnostics[i], long + 1);
                    }
                }
                if (object.digest != null)
                    message.digest = String(object.digest);
                if (object.serial != null)
                    if ($util.Long)
                        message.serial = $util.Long.fromValue(object.serial, true);
                    else if (typeof object.serial === "string")
                        message.serial = parseInt(object.serial, 10);
                    else if (typeof object.serial === "number")
                        message.serial = object.serial;
                    else if (typeof object.serial === "object")
                        message.serial = new $util.LongBits(object.serial.low >>> 0, object.serial.high >>> 0).toNumber(true);
                if (object.hosts) {
                    if (!Array.isArray(object.hosts))
                        throw TypeError(".cordon.v1.ApplyResponse.hosts: array expected");
                    message.hosts = [];
                    for (let i = 0; i < object.hosts.length; ++i) {
                        if (!$util.isObject(object.hosts[i]))
                            throw TypeError(".cordon.v1.ApplyResponse.hosts: object expected");
                        message.hosts[i] = $root.cordon.v1.HostOutcome.fromObject(object.hosts[i], long + 1);
                    }
                }
                if (object.done != null)
                    message.done = Boolean(object.done);
                if (object.agents != null)
                    message.agents = object.agents >>> 0;
                if (object.rules != null)
                    message.rules = object.rules >>> 0;
                return message;
            };

            ApplyResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.diagnostics = [];
                    object.hosts = [];
                }
                if (options.defaults) {
                    object.digest = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.serial = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.serial = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.done = false;
                    object.agents = 0;
                    object.rules = 0;
                }
                if (message.diagnostics && message.diagnostics.length) {
                    object.diagnostics = [];
                    for (let j = 0; j < message.diagnostics.length; ++j)
                        object.diagnostics[j] = $root.cordon.v1.Diagnostic.toObject(message.diagnostics[j], options, q + 1);
                }
                if (message.digest != null && Object.hasOwnProperty.call(message, "digest"))
                    object.digest = message.digest;
                if (message.serial != null && Object.hasOwnProperty.call(message, "serial"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.serial = typeof message.serial === "number" ? BigInt(message.serial) : $util.Long.fromBits(message.serial.low >>> 0, message.serial.high >>> 0, true).toBigInt();
                    else if (typeof message.serial === "number")
                        object.serial = options.longs === String ? String(message.serial) : message.serial;
                    else
                        object.serial = options.longs === String ? $util.Long.prototype.toString.call(message.serial) : options.longs === Number ? new $util.LongBits(message.serial.low >>> 0, message.serial.high >>> 0).toNumber(true) : message.serial;
                if (message.hosts && message.hosts.length) {
                    object.hosts = [];
                    for (let j = 0; j < message.hosts.length; ++j)
                        object.hosts[j] = $root.cordon.v1.HostOutcome.toObject(message.hosts[j], options, q + 1);
                }
                if (message.done != null && Object.hasOwnProperty.call(message, "done"))
                    object.done = message.done;
                if (message.agents != null && Object.hasOwnProperty.call(message, "agents"))
                    object.agents = message.agents;
                if (message.rules != null && Object.hasOwnProperty.call(message, "rules"))
                    object.rules = message.rules;
                return object;
            };

            ApplyResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            ApplyResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.ApplyResponse";
            };

            return ApplyResponse;
        })();

        v1.CreateJoinTokenRequest = (function() {

            function CreateJoinTokenRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            CreateJoinTokenRequest.prototype.validS = 0;

            CreateJoinTokenRequest.create = function create(properties) {
                return new CreateJoinTokenRequest(properties);
            };

            CreateJoinTokenRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.validS != null && Object.hasOwnProperty.call(message, "validS"))
                    writer.uint32(8).uint32(message.validS);
                return writer;
            };

            CreateJoinTokenRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.CreateJoinTokenRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.validS = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            CreateJoinTokenRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.CreateJoinTokenRequest)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.CreateJoinTokenRequest: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.CreateJoinTokenRequest();
                if (object.validS != null)
                    message.validS = object.validS >>> 0;
                return message;
            };

            CreateJoinTokenRequest.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.validS = 0;
                if (message.validS != null && Object.hasOwnProperty.call(message, "validS"))
                    object.validS = message.validS;
                return object;
            };

            CreateJoinTokenRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            CreateJoinTokenRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.CreateJoinTokenRequest";
            };

            return CreateJoinTokenRequest;
        })();

        v1.CreateJoinTokenResponse = (function() {

            function CreateJoinTokenResponse(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            CreateJoinTokenResponse.prototype.token = "";

            CreateJoinTokenResponse.create = function create(properties) {
                return new CreateJoinTokenResponse(properties);
            };

            CreateJoinTokenResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.token != null && Object.hasOwnProperty.call(message, "token"))
                    writer.uint32(10).string(message.token);
                return writer;
            };

            CreateJoinTokenResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.CreateJoinTokenResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.token = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            CreateJoinTokenResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.CreateJoinTokenResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.CreateJoinTokenResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.CreateJoinTokenResponse();
                if (object.token != null)
                    message.token = String(object.token);
                return message;
            };

            CreateJoinTokenResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.token = "";
                if (message.token != null && Object.hasOwnProperty.call(message, "token"))
                    object.token = message.token;
                return object;
            };

            CreateJoinTokenResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            CreateJoinTokenResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.CreateJoinTokenResponse";
            };

            return CreateJoinTokenResponse;
        })();

        v1.ListHostsRequest = (function() {

            function ListHostsRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListHostsRequest.create = function create(properties) {
                return new ListHostsRequest(properties);
            };

            ListHostsRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            ListHostsRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.ListHostsRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            ListHostsRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.ListHostsRequest)
                    return object;
                return new $root.cordon.v1.ListHostsRequest();
            };

            ListHostsRequest.toObject = function toObject() {
                return {};
            };

            ListHostsRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            ListHostsRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.ListHostsRequest";
            };

            return ListHostsRequest;
        })();

        v1.Host = (function() {

            function Host(properties) {
                this.backends = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Host.prototype.host = "";
            Host.prototype.online = false;
            Host.prototype.lastSeenUnixNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Host.prototype.daemonVersion = "";
            Host.prototype.kernelRelease = "";
            Host.prototype.digestWanted = "";
            Host.prototype.digestLastTried = "";
            Host.prototype.lastError = "";
            Host.prototype.digestInForce = "";
            Host.prototype.backends = $util.emptyArray;
            Host.prototype.sessions = 0;
            Host.prototype.lostRecords = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            Host.create = function create(properties) {
                return new Host(properties);
            };

            Host.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.host != null && Object.hasOwnProperty.call(message, "host"))
                    writer.uint32(10).string(message.host);
                if (message.online != null && Object.hasOwnProperty.call(message, "online"))
                    writer.uint32(16).bool(message.online);
                if (message.lastSeenUnixNs != null && Object.hasOwnProperty.call(message, "lastSeenUnixNs"))
                    writer.uint32(24).int64(message.lastSeenUnixNs);
                if (message.daemonVersion != null && Object.hasOwnProperty.call(message, "daemonVersion"))
                    writer.uint32(34).string(message.daemonVersion);
                if (message.kernelRelease != null && Object.hasOwnProperty.call(message, "kernelRelease"))
                    writer.uint32(42).string(message.kernelRelease);
                if (message.digestWanted != null && Object.hasOwnProperty.call(message, "digestWanted"))
                    writer.uint32(50).string(message.digestWanted);
                if (message.digestLastTried != null && Object.hasOwnProperty.call(message, "digestLastTried"))
                    writer.uint32(58).string(message.digestLastTried);
                if (message.lastError != null && Object.hasOwnProperty.call(message, "lastError"))
                    writer.uint32(66).string(message.lastError);
                if (message.digestInForce != null && Object.hasOwnProperty.call(message, "digestInForce"))
                    writer.uint32(74).string(message.digestInForce);
                if (message.backends != null && message.backends.length)
                    for (let i = 0; i < message.backends.length; ++i)
                        $root.cordon.v1.BackendStatus.encode(message.backends[i], writer.uint32(82).fork(), q + 1).ldelim();
                if (message.sessions != null && Object.hasOwnProperty.call(message, "sessions"))
                    writer.uint32(88).uint32(message.sessions);
                if (message.lostRecords != null && Object.hasOwnProperty.call(message, "lostRecords"))
                    writer.uint32(96).uint64(message.lostRecords);
                return writer;
            };

            Host.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.Host();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.host = reader.string();
                            break;
                        }
                    case 2: {
                            message.online = reader.bool();
                            break;
                        }
                    case 3: {
                            message.lastSeenUnixNs = reader.int64();
                            break;
                        }
                    case 4: {
                            message.daemonVersion = reader.string();
                            break;
                        }
                    case 5: {
                            message.kernelRelease = reader.string();
                            break;
                        }
                    case 6: {
                            message.digestWanted = reader.string();
                            break;
                        }
                    case 7: {
                            message.digestLastTried = reader.string();
                            break;
                        }
                    case 8: {
                            message.lastError = reader.string();
                            break;
                        }
                    case 9: {
                            message.digestInForce = reader.string();
                            break;
                        }
                    case 10: {
                            if (!(message.backends && message.backends.length))
                                message.backends = [];
                            message.backends.push($root.cordon.v1.BackendStatus.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 11: {
                            message.sessions = reader.uint32();
                            break;
                        }
                    case 12: {
                            message.lostRecords = reader.uint64();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Host.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.Host)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.Host: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.Host();
                if (object.host != null)
                    message.host = String(object.host);
                if (object.online != null)
                    message.online = Boolean(object.online);
                if (object.lastSeenUnixNs != null)
                    if ($util.Long)
                        message.lastSeenUnixNs = $util.Long.fromValue(object.lastSeenUnixNs, false);
                    else if (typeof object.lastSeenUnixNs === "string")
                        message.lastSeenUnixNs = parseInt(object.lastSeenUnixNs, 10);
                    else if (typeof object.lastSeenUnixNs === "number")
                        message.lastSeenUnixNs = object.lastSeenUnixNs;
                    else if (typeof object.lastSeenUnixNs === "object")
                        message.lastSeenUnixNs = new $util.LongBits(object.lastSeenUnixNs.low >>> 0, object.lastSeenUnixNs.high >>> 0).toNumber();
                if (object.daemonVersion != null)
                    message.daemonVersion = String(object.daemonVersion);
                if (object.kernelRelease != null)
                    message.kernelRelease = String(object.kernelRelease);
                if (object.digestWanted != null)
                    message.digestWanted = String(object.digestWanted);
                if (object.digestLastTried != null)
                    message.digestLastTried = String(object.digestLastTried);
                if (object.lastError != null)
                    message.lastError = String(object.lastError);
                if (object.digestInForce != null)
                    message.digestInForce = String(object.digestInForce);
                if (object.backends) {
                    if (!Array.isArray(object.backends))
                        throw TypeError(".cordon.v1.Host.backends: array expected");
                    message.backends = [];
                    for (let i = 0; i < object.backends.length; ++i) {
                        if (!$util.isObject(object.backends[i]))
                            throw TypeError(".cordon.v1.Host.backends: object expected");
                        message.backends[i] = $root.cordon.v1.BackendStatus.fromObject(object.backends[i], long + 1);
                    }
                }
                if (object.sessions != null)
                    message.sessions = object.sessions >>> 0;
                if (object.lostRecords != null)
                    if ($util.Long)
                        message.lostRecords = $util.Long.fromValue(object.lostRecords, true);
                    else if (typeof object.lostRecords === "string")
                        message.lostRecords = parseInt(object.lostRecords, 10);
                    else if (typeof object.lostRecords === "number")
                        message.lostRecords = object.lostRecords;
                    else if (typeof object.lostRecords === "object")
                        message.lostRecords = new $util.LongBits(object.lostRecords.low >>> 0, object.lostRecords.high >>> 0).toNumber(true);
                return message;
            };

            Host.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.backends = [];
                if (options.defaults) {
                    object.host = "";
                    object.online = false;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.lastSeenUnixNs = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.lastSeenUnixNs = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.daemonVersion = "";
                    object.kernelRelease = "";
                    object.digestWanted = "";
                    object.digestLastTried = "";
                    object.lastError = "";
                    object.digestInForce = "";
                    object.sessions = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.lostRecords = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.lostRecords = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                }
                if (message.host != null && Object.hasOwnProperty.call(message, "host"))
                    object.host = message.host;
                if (message.online != null && Object.hasOwnProperty.call(message, "online"))
                    object.online = message.online;
                if (message.lastSeenUnixNs != null && Object.hasOwnProperty.call(message, "lastSeenUnixNs"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.lastSeenUnixNs = typeof message.lastSeenUnixNs === "number" ? BigInt(message.lastSeenUnixNs) : $util.Long.fromBits(message.lastSeenUnixNs.low >>> 0, message.lastSeenUnixNs.high >>> 0, false).toBigInt();
                    else if (typeof message.lastSeenUnixNs === "number")
                        object.lastSeenUnixNs = options.longs === String ? String(message.lastSeenUnixNs) : message.lastSeenUnixNs;
                    else
                        object.lastSeenUnixNs = options.longs === String ? $util.Long.prototype.toString.call(message.lastSeenUnixNs) : options.longs === Number ? new $util.LongBits(message.lastSeenUnixNs.low >>> 0, message.lastSeenUnixNs.high >>> 0).toNumber() : message.lastSeenUnixNs;
                if (message.daemonVersion != null && Object.hasOwnProperty.call(message, "daemonVersion"))
                    object.daemonVersion = message.daemonVersion;
                if (message.kernelRelease != null && Object.hasOwnProperty.call(message, "kernelRelease"))
                    object.kernelRelease = message.kernelRelease;
                if (message.digestWanted != null && Object.hasOwnProperty.call(message, "digestWanted"))
                    object.digestWanted = message.digestWanted;
                if (message.digestLastTried != null && Object.hasOwnProperty.call(message, "digestLastTried"))
                    object.digestLastTried = message.digestLastTried;
                if (message.lastError != null && Object.hasOwnProperty.call(message, "lastError"))
                    object.lastError = message.lastError;
                if (message.digestInForce != null && Object.hasOwnProperty.call(message, "digestInForce"))
                    object.digestInForce = message.digestInForce;
                if (message.backends && message.backends.length) {
                    object.backends = [];
                    for (let j = 0; j < message.backends.length; ++j)
                        object.backends[j] = $root.cordon.v1.BackendStatus.toObject(message.backends[j], options, q + 1);
                }
                if (message.sessions != null && Object.hasOwnProperty.call(message, "sessions"))
                    object.sessions = message.sessions;
                if (message.lostRecords != null && Object.hasOwnProperty.call(message, "lostRecords"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.lostRecords = typeof message.lostRecords === "number" ? BigInt(message.lostRecords) : $util.Long.fromBits(message.lostRecords.low >>> 0, message.lostRecords.high >>> 0, true).toBigInt();
                    else if (typeof message.lostRecords === "number")
                        object.lostRecords = options.longs === String ? String(message.lostRecords) : message.lostRecords;
                    else
                        object.lostRecords = options.longs === String ? $util.Long.prototype.toString.call(message.lostRecords) : options.longs === Number ? new $util.LongBits(message.lostRecords.low >>> 0, message.lostRecords.high >>> 0).toNumber(true) : message.lostRecords;
                return object;
            };

            Host.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Host.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.Host";
            };

            return Host;
        })();

        v1.ListHostsResponse = (function() {

            function ListHostsResponse(properties) {
                this.hosts = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListHostsResponse.prototype.hosts = $util.emptyArray;

            ListHostsResponse.create = function create(properties) {
                return new ListHostsResponse(properties);
            };

            ListHostsResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.hosts != null && message.hosts.length)
                    for (let i = 0; i < message.hosts.length; ++i)
                        $root.cordon.v1.Host.encode(message.hosts[i], writer.uint32(10).fork(), q + 1).ldelim();
                return writer;
            };

            ListHostsResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.ListHostsResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.hosts && message.hosts.length))
                                message.hosts = [];
                            message.hosts.push($root.cordon.v1.Host.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            ListHostsResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.ListHostsResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.ListHostsResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.ListHostsResponse();
                if (object.hosts) {
                    if (!Array.isArray(object.hosts))
                        throw TypeError(".cordon.v1.ListHostsResponse.hosts: array expected");
                    message.hosts = [];
                    for (let i = 0; i < object.hosts.length; ++i) {
                        if (!$util.isObject(object.hosts[i]))
                            throw TypeError(".cordon.v1.ListHostsResponse.hosts: object expected");
                        message.hosts[i] = $root.cordon.v1.Host.fromObject(object.hosts[i], long + 1);
                    }
                }
                return message;
            };

            ListHostsResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.hosts = [];
                if (message.hosts && message.hosts.length) {
                    object.hosts = [];
                    for (let j = 0; j < message.hosts.length; ++j)
                        object.hosts[j] = $root.cordon.v1.Host.toObject(message.hosts[j], options, q + 1);
                }
                return object;
            };

            ListHostsResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            ListHostsResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.ListHostsResponse";
            };

            return ListHostsResponse;
        })();

        v1.ListAgentsRequest = (function() {

            function ListAgentsRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListAgentsRequest.create = function create(properties) {
                return new ListAgentsRequest(properties);
            };

            ListAgentsRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            ListAgentsRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.ListAgentsRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            ListAgentsRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.ListAgentsRequest)
                    return object;
                return new $root.cordon.v1.ListAgentsRequest();
            };

            ListAgentsRequest.toObject = function toObject() {
                return {};
            };

            ListAgentsRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            ListAgentsRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.ListAgentsRequest";
            };

            return ListAgentsRequest;
        })();

        v1.Agent = (function() {

            function Agent(properties) {
                this.policies = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Agent.prototype.name = "";
            Agent.prototype.policies = $util.emptyArray;
            Agent.prototype.mode = "";
            Agent.prototype.sessions = 0;
            Agent.prototype.violations = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Agent.prototype.rules = 0;

            Agent.create = function create(properties) {
                return new Agent(properties);
            };

            Agent.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                    writer.uint32(10).string(message.name);
                if (message.policies != null && message.policies.length)
                    for (let i = 0; i < message.policies.length; ++i)
                        writer.uint32(18).string(message.policies[i]);
                if (message.mode != null && Object.hasOwnProperty.call(message, "mode"))
                    writer.uint32(26).string(message.mode);
                if (message.sessions != null && Object.hasOwnProperty.call(message, "sessions"))
                    writer.uint32(32).uint32(message.sessions);
                if (message.violations != null && Object.hasOwnProperty.call(message, "violations"))
                    writer.uint32(40).uint64(message.violations);
                if (message.rules != null && Object.hasOwnProperty.call(message, "rules"))
                    writer.uint32(48).uint32(message.rules);
                return writer;
            };

            Agent.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.Agent();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.name = reader.string();
                            break;
                        }
                    case 2: {
                            if (!(message.policies && message.policies.length))
                                message.policies = [];
                            message.policies.push(reader.string());
                            break;
                        }
                    case 3: {
                            message.mode = reader.string();
                            break;
                        }
                    case 4: {
                            message.sessions = reader.uint32();
                            break;
                        }
                    case 5: {
                            message.violations = reader.uint64();
                            break;
                        }
                    case 6: {
                            message.rules = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Agent.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.Agent)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.Agent: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.Agent();
                if (object.name != null)
                    message.name = String(object.name);
                if (object.policies) {
                    if (!Array.isArray(object.policies))
                        throw TypeError(".cordon.v1.Agent.policies: array expected");
                    message.policies = [];
                    for (let i = 0; i < object.policies.length; ++i)
                        message.policies[i] = String(object.policies[i]);
                }
                if (object.mode != null)
                    message.mode = String(object.mode);
                if (object.sessions != null)
                    message.sessions = object.sessions >>> 0;
                if (object.violations != null)
                    if ($util.Long)
                        message.violations = $util.Long.fromValue(object.violations, true);
                    else if (typeof object.violations === "string")
                        message.violations = parseInt(object.violations, 10);
                    else if (typeof object.violations === "number")
                        message.violations = object.violations;
                    else if (typeof object.violations === "object")
                        message.violations = new $util.LongBits(object.violations.low >>> 0, object.violations.high >>> 0).toNumber(true);
                if (object.rules != null)
                    message.rules = object.rules >>> 0;
                return message;
            };

            Agent.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.policies = [];
                if (options.defaults) {
                    object.name = "";
                    object.mode = "";
                    object.sessions = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.violations = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.violations = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.rules = 0;
                }
                if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.policies && message.policies.length) {
                    object.policies = [];
                    for (let j = 0; j < message.policies.length; ++j)
                        object.policies[j] = message.policies[j];
                }
                if (message.mode != null && Object.hasOwnProperty.call(message, "mode"))
                    object.mode = message.mode;
                if (message.sessions != null && Object.hasOwnProperty.call(message, "sessions"))
                    object.sessions = message.sessions;
                if (message.violations != null && Object.hasOwnProperty.call(message, "violations"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.violations = typeof message.violations === "number" ? BigInt(message.violations) : $util.Long.fromBits(message.violations.low >>> 0, message.violations.high >>> 0, true).toBigInt();
                    else if (typeof message.violations === "number")
                        object.violations = options.longs === String ? String(message.violations) : message.violations;
                    else
                        object.violations = options.longs === String ? $util.Long.prototype.toString.call(message.violations) : options.longs === Number ? new $util.LongBits(message.violations.low >>> 0, message.violations.high >>> 0).toNumber(true) : message.violations;
                if (message.rules != null && Object.hasOwnProperty.call(message, "rules"))
                    object.rules = message.rules;
                return object;
            };

            Agent.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Agent.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.Agent";
            };

            return Agent;
        })();

        v1.ListAgentsResponse = (function() {

            function ListAgentsResponse(properties) {
                this.agents = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListAgentsResponse.prototype.agents = $util.emptyArray;

            ListAgentsResponse.create = function create(properties) {
                return new ListAgentsResponse(properties);
            };

            ListAgentsResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.agents != null && message.agents.length)
                    for (let i = 0; i < message.agents.length; ++i)
                        $root.cordon.v1.Agent.encode(message.agents[i], writer.uint32(10).fork(), q + 1).ldelim();
                return writer;
            };

            ListAgentsResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.ListAgentsResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.agents && message.agents.length))
                                message.agents = [];
                            message.agents.push($root.cordon.v1.Agent.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            ListAgentsResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.ListAgentsResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.ListAgentsResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.ListAgentsResponse();
                if (object.agents) {
                    if (!Array.isArray(object.agents))
                        throw TypeError(".cordon.v1.ListAgentsResponse.agents: array expected");
                    message.agents = [];
                    for (let i = 0; i < object.agents.length; ++i) {
                        if (!$util.isObject(object.agents[i]))
                            throw TypeError(".cordon.v1.ListAgentsResponse.agents: object expected");
                        message.agents[i] = $root.cordon.v1.Agent.fromObject(object.agents[i], long + 1);
                    }
                }
                return message;
            };

            ListAgentsResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.agents = [];
                if (message.agents && message.agents.length) {
                    object.agents = [];
                    for (let j = 0; j < message.agents.length; ++j)
                        object.agents[j] = $root.cordon.v1.Agent.toObject(message.agents[j], options, q + 1);
                }
                return object;
            };

            ListAgentsResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            ListAgentsResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.ListAgentsResponse";
            };

            return ListAgentsResponse;
        })();

        v1.ListSessionsRequest = (function() {

            function ListSessionsRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListSessionsRequest.prototype.all = false;

            ListSessionsRequest.create = function create(properties) {
                return new ListSessionsRequest(properties);
            };

            ListSessionsRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.all != null && Object.hasOwnProperty.call(message, "all"))
                    writer.uint32(8).bool(message.all);
                return writer;
            };

            ListSessionsRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.ListSessionsRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.all = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            ListSessionsRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.ListSessionsRequest)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.ListSessionsRequest: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.ListSessionsRequest();
                if (object.all != null)
                    message.all = Boolean(object.all);
                return message;
            };

            ListSessionsRequest.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.all = false;
                if (message.all != null && Object.hasOwnProperty.call(message, "all"))
                    object.all = message.all;
                return object;
            };

            ListSessionsRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            ListSessionsRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.ListSessionsRequest";
            };

            return ListSessionsRequest;
        })();

        v1.Session = (function() {

            function Session(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Session.prototype.host = "";
            Session.prototype.status = null;

            Session.create = function create(properties) {
                return new Session(properties);
            };

            Session.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.host != null && Object.hasOwnProperty.call(message, "host"))
                    writer.uint32(10).string(message.host);
                if (message.status != null && Object.hasOwnProperty.call(message, "status"))
                    $root.cordon.v1.SessionStatus.encode(message.status, writer.uint32(18).fork(), q + 1).ldelim();
                return writer;
            };

            Session.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.Session();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.host = reader.string();
                            break;
                        }
                    case 2: {
                            message.status = $root.cordon.v1.SessionStatus.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Session.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.Session)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.Session: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.Session();
                if (object.host != null)
                    message.host = String(object.host);
                if (object.status != null) {
                    if (!$util.isObject(object.status))
                        throw TypeError(".cordon.v1.Session.status: object expected");
                    message.status = $root.cordon.v1.SessionStatus.fromObject(object.status, long + 1);
                }
                return message;
            };

            Session.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.host = "";
                    object.status = null;
                }
                if (message.host != null && Object.hasOwnProperty.call(message, "host"))
                    object.host = message.host;
                if (message.status != null && Object.hasOwnProperty.call(message, "status"))
                    object.status = $root.cordon.v1.SessionStatus.toObject(message.status, options, q + 1);
                return object;
            };

            Session.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Session.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.Session";
            };

            return Session;
        })();

        v1.ListSessionsResponse = (function() {

            function ListSessionsResponse(properties) {
                this.sessions = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListSessionsResponse.prototype.sessions = $util.emptyArray;

            ListSessionsResponse.create = function create(properties) {
                return new ListSessionsResponse(properties);
            };

            ListSessionsResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.sessions != null && message.sessions.length)
                    for (let i = 0; i < message.sessions.length; ++i)
                        $root.cordon.v1.Session.encode(message.sessions[i], writer.uint32(10).fork(), q + 1).ldelim();
                return writer;
            };

            ListSessionsResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.ListSessionsResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.sessions && message.sessions.length))
                                message.sessions = [];
                            message.sessions.push($root.cordon.v1.Session.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            ListSessionsResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.ListSessionsResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.ListSessionsResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.ListSessionsResponse();
                if (object.sessions) {
                    if (!Array.isArray(object.sessions))
                        throw TypeError(".cordon.v1.ListSessionsResponse.sessions: array expected");
                    message.sessions = [];
                    for (let i = 0; i < object.sessions.length; ++i) {
                        if (!$util.isObject(object.sessions[i]))
                            throw TypeError(".cordon.v1.ListSessionsResponse.sessions: object expected");
                        message.sessions[i] = $root.cordon.v1.Session.fromObject(object.sessions[i], long + 1);
                    }
                }
                return message;
            };

            ListSessionsResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.sessions = [];
                if (message.sessions && message.sessions.length) {
                    object.sessions = [];
                    for (let j = 0; j < message.sessions.length; ++j)
                        object.sessions[j] = $root.cordon.v1.Session.toObject(message.sessions[j], options, q + 1);
                }
                return object;
            };

            ListSessionsResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            ListSessionsResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.ListSessionsResponse";
            };

            return ListSessionsResponse;
        })();

        v1.ListFlowsRequest = (function() {

            function ListFlowsRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListFlowsRequest.prototype.session = "";
            ListFlowsRequest.prototype.limit = 0;

            ListFlowsRequest.create = function create(properties) {
                return new ListFlowsRequest(properties);
            };

            ListFlowsRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    writer.uint32(10).string(message.session);
                if (message.limit != null && Object.hasOwnProperty.call(message, "limit"))
                    writer.uint32(16).uint32(message.limit);
                return writer;
            };

            ListFlowsRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.ListFlowsRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.session = reader.string();
                            break;
                        }
                    case 2: {
                            message.limit = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            ListFlowsRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.ListFlowsRequest)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.ListFlowsRequest: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.ListFlowsRequest();
                if (object.session != null)
                    message.session = String(object.session);
                if (object.limit != null)
                    message.limit = object.limit >>> 0;
                return message;
            };

            ListFlowsRequest.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.session = "";
                    object.limit = 0;
                }
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    object.session = message.session;
                if (message.limit != null && Object.hasOwnProperty.call(message, "limit"))
                    object.limit = message.limit;
                return object;
            };

            ListFlowsRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            ListFlowsRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.ListFlowsRequest";
            };

            return ListFlowsRequest;
        })();

        v1.Flow = (function() {

            function Flow(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Flow.prototype.timeUnixNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Flow.prototype.host = "";
            Flow.prototype.agent = "";
            Flow.prototype.session = "";
            Flow.prototype.destination = "";
            Flow.prototype.port = 0;
            Flow.prototype.protocol = "";
            Flow.prototype.verdict = "";
            Flow.prototype.count = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Flow.prototype.policy = "";
            Flow.prototype.rule = "";

            Flow.create = function create(properties) {
                return new Flow(properties);
            };

            Flow.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.timeUnixNs != null && Object.hasOwnProperty.call(message, "timeUnixNs"))
                    writer.uint32(8).int64(message.timeUnixNs);
                if (message.host != null && Object.hasOwnProperty.call(message, "host"))
                    writer.uint32(18).string(message.host);
                if (message.agent != null && Object.hasOwnProperty.call(message, "agent"))
                    writer.uint32(26).string(message.agent);
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    writer.uint32(34).string(message.session);
                if (message.destination != null && Object.hasOwnProperty.call(message, "destination"))
                    writer.uint32(42).string(message.destination);
                if (message.port != null && Object.hasOwnProperty.call(message, "port"))
                    writer.uint32(48).uint32(message.port);
                if (message.protocol != null && Object.hasOwnProperty.call(message, "protocol"))
                    writer.uint32(58).string(message.protocol);
                if (message.verdict != null && Object.hasOwnProperty.call(message, "verdict"))
                    writer.uint32(66).string(message.verdict);
                if (message.count != null && Object.hasOwnProperty.call(message, "count"))
                    writer.uint32(72).uint64(message.count);
                if (message.policy != null && Object.hasOwnProperty.call(message, "policy"))
                    writer.uint32(82).string(message.policy);
                if (message.rule != null && Object.hasOwnProperty.call(message, "rule"))
                    writer.uint32(90).string(message.rule);
                return writer;
            };

            Flow.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.Flow();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.timeUnixNs = reader.int64();
                            break;
                        }
                    case 2: {
                            message.host = reader.string();
                            break;
                        }
                    case 3: {
                            message.agent = reader.string();
                            break;
                        }
                    case 4: {
                            message.session = reader.string();
                            break;
                        }
                    case 5: {
                            message.destination = reader.string();
                            break;
                        }
                    case 6: {
                            message.port = reader.uint32();
                            break;
                        }
                    case 7: {
                            message.protocol = reader.string();
                            break;
                        }
                    case 8: {
                            message.verdict = reader.string();
                            break;
                        }
                    case 9: {
                            message.count = reader.uint64();
                            break;
                        }
                    case 10: {
                            message.policy = reader.string();
                            break;
                        }
                    case 11: {
                            message.rule = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Flow.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.Flow)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.Flow: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.Flow();
                if (object.timeUnixNs != null)
                    if ($util.Long)
                        message.timeUnixNs = $util.Long.fromValue(object.timeUnixNs, false);
                    else if (typeof object.timeUnixNs === "string")
                        message.timeUnixNs = parseInt(object.timeUnixNs, 10);
                    else if (typeof object.timeUnixNs === "number")
                        message.timeUnixNs = object.timeUnixNs;
                    else if (typeof object.timeUnixNs === "object")
                        message.timeUnixNs = new $util.LongBits(object.timeUnixNs.low >>> 0, object.timeUnixNs.high >>> 0).toNumber();
                if (object.host != null)
                    message.host = String(object.host);
                if (object.agent != null)
                    message.agent = String(object.agent);
                if (object.session != null)
                    message.session = String(object.session);
                if (object.destination != null)
                    message.destination = String(object.destination);
                if (object.port != null)
                    message.port = object.port >>> 0;
                if (object.protocol != null)
                    message.protocol = String(object.protocol);
                if (object.verdict != null)
                    message.verdict = String(object.verdict);
                if (object.count != null)
                    if ($util.Long)
                        message.count = $util.Long.fromValue(object.count, true);
                    else if (typeof object.count === "string")
                        message.count = parseInt(object.count, 10);
                    else if (typeof object.count === "number")
                        message.count = object.count;
                    else if (typeof object.count === "object")
                        message.count = new $util.LongBits(object.count.low >>> 0, object.count.high >>> 0).toNumber(true);
                if (object.policy != null)
                    message.policy = String(object.policy);
                if (object.rule != null)
                    message.rule = String(object.rule);
                return message;
            };

            Flow.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.timeUnixNs = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.timeUnixNs = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.host = "";
                    object.agent = "";
                    object.session = "";
                    object.destination = "";
                    object.port = 0;
                    object.protocol = "";
                    object.verdict = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.count = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.count = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.policy = "";
                    object.rule = "";
                }
                if (message.timeUnixNs != null && Object.hasOwnProperty.call(message, "timeUnixNs"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.timeUnixNs = typeof message.timeUnixNs === "number" ? BigInt(message.timeUnixNs) : $util.Long.fromBits(message.timeUnixNs.low >>> 0, message.timeUnixNs.high >>> 0, false).toBigInt();
                    else if (typeof message.timeUnixNs === "number")
                        object.timeUnixNs = options.longs === String ? String(message.timeUnixNs) : message.timeUnixNs;
                    else
                        object.timeUnixNs = options.longs === String ? $util.Long.prototype.toString.call(message.timeUnixNs) : options.longs === Number ? new $util.LongBits(message.timeUnixNs.low >>> 0, message.timeUnixNs.high >>> 0).toNumber() : message.timeUnixNs;
                if (message.host != null && Object.hasOwnProperty.call(message, "host"))
                    object.host = message.host;
                if (message.agent != null && Object.hasOwnProperty.call(message, "agent"))
                    object.agent = message.agent;
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    object.session = message.session;
                if (message.destination != null && Object.hasOwnProperty.call(message, "destination"))
                    object.destination = message.destination;
                if (message.port != null && Object.hasOwnProperty.call(message, "port"))
                    object.port = message.port;
                if (message.protocol != null && Object.hasOwnProperty.call(message, "protocol"))
                    object.protocol = message.protocol;
                if (message.verdict != null && Object.hasOwnProperty.call(message, "verdict"))
                    object.verdict = message.verdict;
                if (message.count != null && Object.hasOwnProperty.call(message, "count"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.count = typeof message.count === "number" ? BigInt(message.count) : $util.Long.fromBits(message.count.low >>> 0, message.count.high >>> 0, true).toBigInt();
                    else if (typeof message.count === "number")
                        object.count = options.longs === String ? String(message.count) : message.count;
                    else
                        object.count = options.longs === String ? $util.Long.prototype.toString.call(message.count) : options.longs === Number ? new $util.LongBits(message.count.low >>> 0, message.count.high >>> 0).toNumber(true) : message.count;
                if (message.policy != null && Object.hasOwnProperty.call(message, "policy"))
                    object.policy = message.policy;
                if (message.rule != null && Object.hasOwnProperty.call(message, "rule"))
                    object.rule = message.rule;
                return object;
            };

            Flow.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Flow.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.Flow";
            };

            return Flow;
        })();

        v1.ListFlowsResponse = (function() {

            function ListFlowsResponse(properties) {
                this.flows = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListFlowsResponse.prototype.flows = $util.emptyArray;

            ListFlowsResponse.create = function create(properties) {
                return new ListFlowsResponse(properties);
            };

            ListFlowsResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.flows != null && message.flows.length)
                    for (let i = 0; i < message.flows.length; ++i)
                        $root.cordon.v1.Flow.encode(message.flows[i], writer.uint32(10).fork(), q + 1).ldelim();
                return writer;
            };

            ListFlowsResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.ListFlowsResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.flows && message.flows.length))
                                message.flows = [];
                            message.flows.push($root.cordon.v1.Flow.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            ListFlowsResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.ListFlowsResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.ListFlowsResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.ListFlowsResponse();
                if (object.flows) {
                    if (!Array.isArray(object.flows))
                        throw TypeError(".cordon.v1.ListFlowsResponse.flows: array expected");
                    message.flows = [];
                    for (let i = 0; i < object.flows.length; ++i) {
                        if (!$util.isObject(object.flows[i]))
                            throw TypeError(".cordon.v1.ListFlowsResponse.flows: object expected");
                        message.flows[i] = $root.cordon.v1.Flow.fromObject(object.flows[i], long + 1);
                    }
                }
                return message;
            };

            ListFlowsResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.flows = [];
                if (message.flows && message.flows.length) {
                    object.flows = [];
                    for (let j = 0; j < message.flows.length; ++j)
                        object.flows[j] = $root.cordon.v1.Flow.toObject(message.flows[j], options, q + 1);
                }
                return object;
            };

            ListFlowsResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            ListFlowsResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.ListFlowsResponse";
            };

            return ListFlowsResponse;
        })();

        v1.ListEventsRequest = (function() {

            function ListEventsRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListEventsRequest.prototype.violationsOnly = false;
            ListEventsRequest.prototype.follow = false;
            ListEventsRequest.prototype.session = "";
            ListEventsRequest.prototype.limit = 0;

            ListEventsRequest.create = function create(properties) {
                return new ListEventsRequest(properties);
            };

            ListEventsRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.violationsOnly != null && Object.hasOwnProperty.call(message, "violationsOnly"))
                    writer.uint32(8).bool(message.violationsOnly);
                if (message.follow != null && Object.hasOwnProperty.call(message, "follow"))
                    writer.uint32(16).bool(message.follow);
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    writer.uint32(26).string(message.session);
                if (message.limit != null && Object.hasOwnProperty.call(message, "limit"))
                    writer.uint32(32).uint32(message.limit);
                return writer;
            };

            ListEventsRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.ListEventsRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.violationsOnly = reader.bool();
                            break;
                        }
                    case 2: {
                            message.follow = reader.bool();
                            break;
                        }
                    case 3: {
                            message.session = reader.string();
                            break;
                        }
                    case 4: {
                            message.limit = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            ListEventsRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.ListEventsRequest)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.ListEventsRequest: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.ListEventsRequest();
                if (object.violationsOnly != null)
                    message.violationsOnly = Boolean(object.violationsOnly);
                if (object.follow != null)
                    message.follow = Boolean(object.follow);
                if (object.session != null)
                    message.session = String(object.session);
                if (object.limit != null)
                    message.limit = object.limit >>> 0;
                return message;
            };

            ListEventsRequest.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.violationsOnly = false;
                    object.follow = false;
                    object.session = "";
                    object.limit = 0;
                }
                if (message.violationsOnly != null && Object.hasOwnProperty.call(message, "violationsOnly"))
                    object.violationsOnly = message.violationsOnly;
                if (message.follow != null && Object.hasOwnProperty.call(message, "follow"))
                    object.follow = message.follow;
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    object.session = message.session;
                if (message.limit != null && Object.hasOwnProperty.call(message, "limit"))
                    object.limit = message.limit;
                return object;
            };

            ListEventsRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            ListEventsRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.ListEventsRequest";
            };

            return ListEventsRequest;
        })();

        v1.Event = (function() {

            function Event(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Event.prototype.id = "";
            Event.prototype.timeUnixNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Event.prototype.host = "";
            Event.prototype.agent = "";
            Event.prototype.session = "";
            Event.prototype.task = "";
            Event.prototype.pid = null;
            Event.prototype.exe = null;
            Event.prototype.kind = "";
            Event.prototype.target = "";
            Event.prototype.verdict = "";
            Event.prototype.backend = "";
            Event.prototype.policy = "";
            Event.prototype.rule = "";
            Event.prototype.reason = "";
            Event.prototype.count = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            Object.defineProperty(Event.prototype, "_pid", {
                get: $util.oneOfGetter($oneOfFields = ["pid"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            Object.defineProperty(Event.prototype, "_exe", {
                get: $util.oneOfGetter($oneOfFields = ["exe"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Event.create = function create(properties) {
                return new Event(properties);
            };

            Event.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.id != null && Object.hasOwnProperty.call(message, "id"))
                    writer.uint32(10).string(message.id);
                if (message.timeUnixNs != null && Object.hasOwnProperty.call(message, "timeUnixNs"))
                    writer.uint32(16).int64(message.timeUnixNs);
                if (message.host != null && Object.hasOwnProperty.call(message, "host"))
                    writer.uint32(26).string(message.host);
                if (message.agent != null && Object.hasOwnProperty.call(message, "agent"))
                    writer.uint32(34).string(message.agent);
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    writer.uint32(42).string(message.session);
                if (message.task != null && Object.hasOwnProperty.call(message, "task"))
                    writer.uint32(50).string(message.task);
                if (message.pid != null && Object.hasOwnProperty.call(message, "pid"))
                    writer.uint32(56).uint32(message.pid);
                if (message.exe != null && Object.hasOwnProperty.call(message, "exe"))
                    writer.uint32(66).string(message.exe);
                if (message.kind != null && Object.hasOwnProperty.call(message, "kind"))
                    writer.uint32(74).string(message.kind);
                if (message.target != null && Object.hasOwnProperty.call(message, "target"))
                    writer.uint32(82).string(message.target);
                if (message.verdict != null && Object.hasOwnProperty.call(message, "verdict"))
                    writer.uint32(90).string(message.verdict);
                if (message.backend != null && Object.hasOwnProperty.call(message, "backend"))
                    writer.uint32(98).string(message.backend);
                if (message.policy != null && Object.hasOwnProperty.call(message, "policy"))
                    writer.uint32(106).string(message.policy);
                if (message.rule != null && Object.hasOwnProperty.call(message, "rule"))
                    writer.uint32(114).string(message.rule);
                if (message.reason != null && Object.hasOwnProperty.call(message, "reason"))
                    writer.uint32(122).string(message.reason);
                if (message.count != null && Object.hasOwnProperty.call(message, "count"))
                    writer.uint32(128).uint64(message.count);
                return writer;
            };

            Event.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.Event();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.id = reader.string();
                            break;
                        }
                    case 2: {
                            message.timeUnixNs = reader.int64();
                            break;
                        }
                    case 3: {
                            message.host = reader.string();
                            break;
                        }
                    case 4: {
                            message.agent = reader.string();
                            break;
                        }
                    case 5: {
                            message.session = reader.string();
                            break;
                        }
                    case 6: {
                            message.task = reader.string();
                            break;
                        }
                    case 7: {
                            message.pid = reader.uint32();
                            break;
                        }
                    case 8: {
                            message.exe = reader.string();
                            break;
                        }
                    case 9: {
                            message.kind = reader.string();
                            break;
                        }
                    case 10: {
                            message.target = reader.string();
                            break;
                        }
                    case 11: {
                            message.verdict = reader.string();
                            break;
                        }
                    case 12: {
                            message.backend = reader.string();
                            break;
                        }
                    case 13: {
                            message.policy = reader.string();
                            break;
                        }
                    case 14: {
                            message.rule = reader.string();
                            break;
                        }
                    case 15: {
                            message.reason = reader.string();
                            break;
                        }
                    case 16: {
                            message.count = reader.uint64();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Event.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.Event)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.Event: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.Event();
                if (object.id != null)
                    message.id = String(object.id);
                if (object.timeUnixNs != null)
                    if ($util.Long)
                        message.timeUnixNs = $util.Long.fromValue(object.timeUnixNs, false);
                    else if (typeof object.timeUnixNs === "string")
                        message.timeUnixNs = parseInt(object.timeUnixNs, 10);
                    else if (typeof object.timeUnixNs === "number")
                        message.timeUnixNs = object.timeUnixNs;
                    else if (typeof object.timeUnixNs === "object")
                        message.timeUnixNs = new $util.LongBits(object.timeUnixNs.low >>> 0, object.timeUnixNs.high >>> 0).toNumber();
                if (object.host != null)
                    message.host = String(object.host);
                if (object.agent != null)
                    message.agent = String(object.agent);
                if (object.session != null)
                    message.session = String(object.session);
                if (object.task != null)
                    message.task = String(object.task);
                if (object.pid != null)
                    message.pid = object.pid >>> 0;
                if (object.exe != null)
                    message.exe = String(object.exe);
                if (object.kind != null)
                    message.kind = String(object.kind);
                if (object.target != null)
                    message.target = String(object.target);
                if (object.verdict != null)
                    message.verdict = String(object.verdict);
                if (object.backend != null)
                    message.backend = String(object.backend);
                if (object.policy != null)
                    message.policy = String(object.policy);
                if (object.rule != null)
                    message.rule = String(object.rule);
                if (object.reason != null)
                    message.reason = String(object.reason);
                if (object.count != null)
                    if ($util.Long)
                        message.count = $util.Long.fromValue(object.count, true);
                    else if (typeof object.count === "string")
                        message.count = parseInt(object.count, 10);
                    else if (typeof object.count === "number")
                        message.count = object.count;
                    else if (typeof object.count === "object")
                        message.count = new $util.LongBits(object.count.low >>> 0, object.count.high >>> 0).toNumber(true);
                return message;
            };

            Event.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.timeUnixNs = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.timeUnixNs = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.host = "";
                    object.agent = "";
                    object.session = "";
                    object.task = "";
                    object.kind = "";
                    object.target = "";
                    object.verdict = "";
                    object.backend = "";
                    object.policy = "";
                    object.rule = "";
                    object.reason = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.count = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.count = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                }
                if (message.id != null && Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.timeUnixNs != null && Object.hasOwnProperty.call(message, "timeUnixNs"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.timeUnixNs = typeof message.timeUnixNs === "number" ? BigInt(message.timeUnixNs) : $util.Long.fromBits(message.timeUnixNs.low >>> 0, message.timeUnixNs.high >>> 0, false).toBigInt();
                    else if (typeof message.timeUnixNs === "number")
                        object.timeUnixNs = options.longs === String ? String(message.timeUnixNs) : message.timeUnixNs;
                    else
                        object.timeUnixNs = options.longs === String ? $util.Long.prototype.toString.call(message.timeUnixNs) : options.longs === Number ? new $util.LongBits(message.timeUnixNs.low >>> 0, message.timeUnixNs.high >>> 0).toNumber() : message.timeUnixNs;
                if (message.host != null && Object.hasOwnProperty.call(message, "host"))
                    object.host = message.host;
                if (message.agent != null && Object.hasOwnProperty.call(message, "agent"))
                    object.agent = message.agent;
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    object.session = message.session;
                if (message.task != null && Object.hasOwnProperty.call(message, "task"))
                    object.task = message.task;
                if (message.pid != null && Object.hasOwnProperty.call(message, "pid")) {
                    object.pid = message.pid;
                    if (options.oneofs)
                        object._pid = "pid";
                }
                if (message.exe != null && Object.hasOwnProperty.call(message, "exe")) {
                    object.exe = message.exe;
                    if (options.oneofs)
                        object._exe = "exe";
                }
                if (message.kind != null && Object.hasOwnProperty.call(message, "kind"))
                    object.kind = message.kind;
                if (message.target != null && Object.hasOwnProperty.call(message, "target"))
                    object.target = message.target;
                if (message.verdict != null && Object.hasOwnProperty.call(message, "verdict"))
                    object.verdict = message.verdict;
                if (message.backend != null && Object.hasOwnProperty.call(message, "backend"))
                    object.backend = message.backend;
                if (message.policy != null && Object.hasOwnProperty.call(message, "policy"))
                    object.policy = message.policy;
                if (message.rule != null && Object.hasOwnProperty.call(message, "rule"))
                    object.rule = message.rule;
                if (message.reason != null && Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.count != null && Object.hasOwnProperty.call(message, "count"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.count = typeof message.count === "number" ? BigInt(message.count) : $util.Long.fromBits(message.count.low >>> 0, message.count.high >>> 0, true).toBigInt();
                    else if (typeof message.count === "number")
                        object.count = options.longs === String ? String(message.count) : message.count;
                    else
                        object.count = options.longs === String ? $util.Long.prototype.toString.call(message.count) : options.longs === Number ? new $util.LongBits(message.count.low >>> 0, message.count.high >>> 0).toNumber(true) : message.count;
                return object;
            };

            Event.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Event.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.Event";
            };

            return Event;
        })();

        v1.ListEventsResponse = (function() {

            function ListEventsResponse(properties) {
                this.events = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListEventsResponse.prototype.events = $util.emptyArray;

            ListEventsResponse.create = function create(properties) {
                return new ListEventsResponse(properties);
            };

            ListEventsResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        $root.cordon.v1.Event.encode(message.events[i], writer.uint32(10).fork(), q + 1).ldelim();
                return writer;
            };

            ListEventsResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.ListEventsResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push($root.cordon.v1.Event.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            ListEventsResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.ListEventsResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.ListEventsResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.ListEventsResponse();
                if (object.events) {
                    if (!Array.isArray(object.events))
                        throw TypeError(".cordon.v1.ListEventsResponse.events: array expected");
                    message.events = [];
                    for (let i = 0; i < object.events.length; ++i) {
                        if (!$util.isObject(object.events[i]))
                            throw TypeError(".cordon.v1.ListEventsResponse.events: object expected");
                        message.events[i] = $root.cordon.v1.Event.fromObject(object.events[i], long + 1);
                    }
                }
                return message;
            };

            ListEventsResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.events = [];
                if (message.events && message.events.length) {
                    object.events = [];
                    for (let j = 0; j < message.events.length; ++j)
                        object.events[j] = $root.cordon.v1.Event.toObject(message.events[j], options, q + 1);
                }
                return object;
            };

            ListEventsResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            ListEventsResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.ListEventsResponse";
            };

            return ListEventsResponse;
        })();

        v1.GetTraceRequest = (function() {

            function GetTraceRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            GetTraceRequest.prototype.session = "";

            GetTraceRequest.create = function create(properties) {
                return new GetTraceRequest(properties);
            };

            GetTraceRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    writer.uint32(10).string(message.session);
                return writer;
            };

            GetTraceRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.GetTraceRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.session = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            GetTraceRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.GetTraceRequest)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.GetTraceRequest: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.GetTraceRequest();
                if (object.session != null)
                    message.session = String(object.session);
                return message;
            };

            GetTraceRequest.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.session = "";
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    object.session = message.session;
                return object;
            };

            GetTraceRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            GetTraceRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.GetTraceRequest";
            };

            return GetTraceRequest;
        })();

        v1.TraceNode = (function() {

            function TraceNode(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            TraceNode.prototype.id = "";
            TraceNode.prototype.parent = "";
            TraceNode.prototype.kind = "";
            TraceNode.prototype.name = "";
            TraceNode.prototype.startUnixNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            TraceNode.prototype.endUnixNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            TraceNode.prototype.detail = "";
            TraceNode.prototype.pid = 0;

            TraceNode.create = function create(properties) {
                return new TraceNode(properties);
            };

            TraceNode.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.id != null && Object.hasOwnProperty.call(message, "id"))
                    writer.uint32(10).string(message.id);
                if (message.parent != null && Object.hasOwnProperty.call(message, "parent"))
                    writer.uint32(18).string(message.parent);
                if (message.kind != null && Object.hasOwnProperty.call(message, "kind"))
                    writer.uint32(26).string(message.kind);
                if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                    writer.uint32(34).string(message.name);
                if (message.startUnixNs != null && Object.hasOwnProperty.call(message, "startUnixNs"))
                    writer.uint32(40).int64(message.startUnixNs);
                if (message.endUnixNs != null && Object.hasOwnProperty.call(message, "endUnixNs"))
                    writer.uint32(48).int64(message.endUnixNs);
                if (message.detail != null && Object.hasOwnProperty.call(message, "detail"))
                    writer.uint32(58).string(message.detail);
                if (message.pid != null && Object.hasOwnProperty.call(message, "pid"))
                    writer.uint32(64).uint32(message.pid);
                return writer;
            };

            TraceNode.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.TraceNode();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.id = reader.string();
                            break;
                        }
                    case 2: {
                            message.parent = reader.string();
                            break;
                        }
                    case 3: {
                            message.kind = reader.string();
                            break;
                        }
                    case 4: {
                            message.name = reader.string();
                            break;
                        }
                    case 5: {
                            message.startUnixNs = reader.int64();
                            break;
                        }
                    case 6: {
                            message.endUnixNs = reader.int64();
                            break;
                        }
                    case 7: {
                            message.detail = reader.string();
                            break;
                        }
                    case 8: {
                            message.pid = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            TraceNode.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.TraceNode)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.TraceNode: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.TraceNode();
                if (object.id != null)
                    message.id = String(object.id);
                if (object.parent != null)
                    message.parent = String(object.parent);
                if (object.kind != null)
                    message.kind = String(object.kind);
                if (object.name != null)
                    message.name = String(object.name);
                if (object.startUnixNs != null)
                    if ($util.Long)
                        message.startUnixNs = $util.Long.fromValue(object.startUnixNs, false);
                    else if (typeof object.startUnixNs === "string")
                        message.startUnixNs = parseInt(object.startUnixNs, 10);
                    else if (typeof object.startUnixNs === "number")
                        message.startUnixNs = object.startUnixNs;
                    else if (typeof object.startUnixNs === "object")
                        message.startUnixNs = new $util.LongBits(object.startUnixNs.low >>> 0, object.startUnixNs.high >>> 0).toNumber();
                if (object.endUnixNs != null)
                    if ($util.Long)
                        message.endUnixNs = $util.Long.fromValue(object.endUnixNs, false);
                    else if (typeof object.endUnixNs === "string")
                        message.endUnixNs = parseInt(object.endUnixNs, 10);
                    else if (typeof object.endUnixNs === "number")
                        message.endUnixNs = object.endUnixNs;
                    else if (typeof object.endUnixNs === "object")
                        message.endUnixNs = new $util.LongBits(object.endUnixNs.low >>> 0, object.endUnixNs.high >>> 0).toNumber();
                if (object.detail != null)
                    message.detail = String(object.detail);
                if (object.pid != null)
                    message.pid = object.pid >>> 0;
                return message;
            };

            TraceNode.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    object.parent = "";
                    object.kind = "";
                    object.name = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startUnixNs = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.startUnixNs = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.endUnixNs = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.endUnixNs = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.detail = "";
                    object.pid = 0;
                }
                if (message.id != null && Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.parent != null && Object.hasOwnProperty.call(message, "parent"))
                    object.parent = message.parent;
                if (message.kind != null && Object.hasOwnProperty.call(message, "kind"))
                    object.kind = message.kind;
                if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.startUnixNs != null && Object.hasOwnProperty.call(message, "startUnixNs"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.startUnixNs = typeof message.startUnixNs === "number" ? BigInt(message.startUnixNs) : $util.Long.fromBits(message.startUnixNs.low >>> 0, message.startUnixNs.high >>> 0, false).toBigInt();
                    else if (typeof message.startUnixNs === "number")
                        object.startUnixNs = options.longs === String ? String(message.startUnixNs) : message.startUnixNs;
                    else
                        object.startUnixNs = options.longs === String ? $util.Long.prototype.toString.call(message.startUnixNs) : options.longs === Number ? new $util.LongBits(message.startUnixNs.low >>> 0, message.startUnixNs.high >>> 0).toNumber() : message.startUnixNs;
                if (message.endUnixNs != null && Object.hasOwnProperty.call(message, "endUnixNs"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.endUnixNs = typeof message.endUnixNs === "number" ? BigInt(message.endUnixNs) : $util.Long.fromBits(message.endUnixNs.low >>> 0, message.endUnixNs.high >>> 0, false).toBigInt();
                    else if (typeof message.endUnixNs === "number")
                        object.endUnixNs = options.longs === String ? String(message.endUnixNs) : message.endUnixNs;
                    else
                        object.endUnixNs = options.longs === String ? $util.Long.prototype.toString.call(message.endUnixNs) : options.longs === Number ? new $util.LongBits(message.endUnixNs.low >>> 0, message.endUnixNs.high >>> 0).toNumber() : message.endUnixNs;
                if (message.detail != null && Object.hasOwnProperty.call(message, "detail"))
                    object.detail = message.detail;
                if (message.pid != null && Object.hasOwnProperty.call(message, "pid"))
                    object.pid = message.pid;
                return object;
            };

            TraceNode.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            TraceNode.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.TraceNode";
            };

            return TraceNode;
        })();

        v1.GetTraceResponse = (function() {

            function GetTraceResponse(properties) {
                this.nodes = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            GetTraceResponse.prototype.trace = "";
            GetTraceResponse.prototype.nodes = $util.emptyArray;

            GetTraceResponse.create = function create(properties) {
                return new GetTraceResponse(properties);
            };

            GetTraceResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.trace != null && Object.hasOwnProperty.call(message, "trace"))
                    writer.uint32(10).string(message.trace);
                if (message.nodes != null && message.nodes.length)
                    for (let i = 0; i < message.nodes.length; ++i)
                        $root.cordon.v1.TraceNode.encode(message.nodes[i], writer.uint32(18).fork(), q + 1).ldelim();
                return writer;
            };

            GetTraceResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.GetTraceResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.trace = reader.string();
                            break;
                        }
                    case 2: {
                            if (!(message.nodes && message.nodes.length))
                                message.nodes = [];
                            message.nodes.push($root.cordon.v1.TraceNode.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            GetTraceResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.GetTraceResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.GetTraceResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.GetTraceResponse();
                if (object.trace != null)
                    message.trace = String(object.trace);
                if (object.nodes) {
                    if (!Array.isArray(object.nodes))
                        throw TypeError(".cordon.v1.GetTraceResponse.nodes: array expected");
                    message.nodes = [];
                    for (let i = 0; i < object.nodes.length; ++i) {
                        if (!$util.isObject(object.nodes[i]))
                            throw TypeError(".cordon.v1.GetTraceResponse.nodes: object expected");
                        message.nodes[i] = $root.cordon.v1.TraceNode.fromObject(object.nodes[i], long + 1);
                    }
                }
                return message;
            };

            GetTraceResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.nodes = [];
                if (options.defaults)
                    object.trace = "";
                if (message.trace != null && Object.hasOwnProperty.call(message, "trace"))
                    object.trace = message.trace;
                if (message.nodes && message.nodes.length) {
                    object.nodes = [];
                    for (let j = 0; j < message.nodes.length; ++j)
                        object.nodes[j] = $root.cordon.v1.TraceNode.toObject(message.nodes[j], options, q + 1);
                }
                return object;
            };

            GetTraceResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            GetTraceResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.GetTraceResponse";
            };

            return GetTraceResponse;
        })();

        v1.RespondRequest = (function() {

            function RespondRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            RespondRequest.prototype.action = "";
            RespondRequest.prototype.target = "";
            RespondRequest.prototype.waitMs = 0;

            RespondRequest.create = function create(properties) {
                return new RespondRequest(properties);
            };

            RespondRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.action != null && Object.hasOwnProperty.call(message, "action"))
                    writer.uint32(10).string(message.action);
                if (message.target != null && Object.hasOwnProperty.call(message, "target"))
                    writer.uint32(18).string(message.target);
                if (message.waitMs != null && Object.hasOwnProperty.call(message, "waitMs"))
                    writer.uint32(24).uint32(message.waitMs);
                return writer;
            };

            RespondRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.RespondRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.action = reader.string();
                            break;
                        }
                    case 2: {
                            message.target = reader.string();
                            break;
                        }
                    case 3: {
                            message.waitMs = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            RespondRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.RespondRequest)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.RespondRequest: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.RespondRequest();
                if (object.action != null)
                    message.action = String(object.action);
                if (object.target != null)
                    message.target = String(object.target);
                if (object.waitMs != null)
                    message.waitMs = object.waitMs >>> 0;
                return message;
            };

            RespondRequest.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.action = "";
                    object.target = "";
                    object.waitMs = 0;
                }
                if (message.action != null && Object.hasOwnProperty.call(message, "action"))
                    object.action = message.action;
                if (message.target != null && Object.hasOwnProperty.call(message, "target"))
                    object.target = message.target;
                if (message.waitMs != null && Object.hasOwnProperty.call(message, "waitMs"))
                    object.waitMs = message.waitMs;
                return object;
            };

            RespondRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            RespondRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.RespondRequest";
            };

            return RespondRequest;
        })();

        v1.RespondResponse = (function() {

            function RespondResponse(properties) {
                this.sessions = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            RespondResponse.prototype.ok = false;
            RespondResponse.prototype.detail = "";
            RespondResponse.prototype.sessions = $util.emptyArray;

            RespondResponse.create = function create(properties) {
                return new RespondResponse(properties);
            };

            RespondResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.ok != null && Object.hasOwnProperty.call(message, "ok"))
                    writer.uint32(8).bool(message.ok);
                if (message.detail != null && Object.hasOwnProperty.call(message, "detail"))
                    writer.uint32(18).string(message.detail);
                if (message.sessions != null && message.sessions.length)
                    for (let i = 0; i < message.sessions.length; ++i)
                        writer.uint32(26).string(message.sessions[i]);
                return writer;
            };

            RespondResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.RespondResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.ok = reader.bool();
                            break;
                        }
                    case 2: {
                            message.detail = reader.string();
                            break;
                        }
                    case 3: {
                            if (!(message.sessions && message.sessions.length))
                                message.sessions = [];
                            message.sessions.push(reader.string());
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            RespondResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.RespondResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.RespondResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.RespondResponse();
                if (object.ok != null)
                    message.ok = Boolean(object.ok);
                if (object.detail != null)
                    message.detail = String(object.detail);
                if (object.sessions) {
                    if (!Array.isArray(object.sessions))
                        throw TypeError(".cordon.v1.RespondResponse.sessions: array expected");
                    message.sessions = [];
                    for (let i = 0; i < object.sessions.length; ++i)
                        message.sessions[i] = String(object.sessions[i]);
                }
                return message;
            };

            RespondResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.sessions = [];
                if (options.defaults) {
                    object.ok = false;
                    object.detail = "";
                }
                if (message.ok != null && Object.hasOwnProperty.call(message, "ok"))
                    object.ok = message.ok;
                if (message.detail != null && Object.hasOwnProperty.call(message, "detail"))
                    object.detail = message.detail;
                if (message.sessions && message.sessions.length) {
                    object.sessions = [];
                    for (let j = 0; j < message.sessions.length; ++j)
                        object.sessions[j] = message.sessions[j];
                }
                return object;
            };

            RespondResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            RespondResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.RespondResponse";
            };

            return RespondResponse;
        })();

        v1.EnrollRequest = (function() {

            function EnrollRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            EnrollRequest.prototype.token = "";
            EnrollRequest.prototype.certificateRequest = $util.newBuffer([]);
            EnrollRequest.prototype.hostName = "";

            EnrollRequest.create = function create(properties) {
                return new EnrollRequest(properties);
            };

            EnrollRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.token != null && Object.hasOwnProperty.call(message, "token"))
                    writer.uint32(10).string(message.token);
                if (message.certificateRequest != null && Object.hasOwnProperty.call(message, "certificateRequest"))
                    writer.uint32(18).bytes(message.certificateRequest);
                if (message.hostName != null && Object.hasOwnProperty.call(message, "hostName"))
                    writer.uint32(26).string(message.hostName);
                return writer;
            };

            EnrollRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.EnrollRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.token = reader.string();
                            break;
                        }
                    case 2: {
                            message.certificateRequest = reader.bytes();
                            break;
                        }
                    case 3: {
                            message.hostName = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            EnrollRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.EnrollRequest)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.EnrollRequest: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.EnrollRequest();
                if (object.token != null)
                    message.token = String(object.token);
                if (object.certificateRequest != null)
                    if (typeof object.certificateRequest === "string")
                        $util.base64.decode(object.certificateRequest, message.certificateRequest = $util.newBuffer($util.base64.length(object.certificateRequest)), 0);
                    else if (object.certificateRequest.length >= 0)
                        message.certificateRequest = object.certificateRequest;
                if (object.hostName != null)
                    message.hostName = String(object.hostName);
                return message;
            };

            EnrollRequest.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.token = "";
                    if (options.bytes === String)
                        object.certificateRequest = "";
                    else {
                        object.certificateRequest = [];
                        if (options.bytes !== Array)
                            object.certificateRequest = $util.newBuffer(object.certificateRequest);
                    }
                    object.hostName = "";
                }
                if (message.token != null && Object.hasOwnProperty.call(message, "token"))
                    object.token = message.token;
                if (message.certificateRequest != null && Object.hasOwnProperty.call(message, "certificateRequest"))
                    object.certificateRequest = options.bytes === String ? $util.base64.encode(message.certificateRequest, 0, message.certificateRequest.length) : options.bytes === Array ? Array.prototype.slice.call(message.certificateRequest) : message.certificateRequest;
                if (message.hostName != null && Object.hasOwnProperty.call(message, "hostName"))
                    object.hostName = message.hostName;
                return object;
            };

            EnrollRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            EnrollRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.EnrollRequest";
            };

            return EnrollRequest;
        })();

        v1.EnrollResponse = (function() {

            function EnrollResponse(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            EnrollResponse.prototype.host = "";
            EnrollResponse.prototype.trustDomain = "";
            EnrollResponse.prototype.certificate = $util.newBuffer([]);
            EnrollResponse.prototype.caCertificate = $util.newBuffer([]);
            EnrollResponse.prototype.policyKey = $util.newBuffer([]);

            EnrollResponse.create = function create(properties) {
                return new EnrollResponse(properties);
            };

            EnrollResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.host != null && Object.hasOwnProperty.call(message, "host"))
                    writer.uint32(10).string(message.host);
                if (message.trustDomain != null && Object.hasOwnProperty.call(message, "trustDomain"))
                    writer.uint32(18).string(message.trustDomain);
                if (message.certificate != null && Object.hasOwnProperty.call(message, "certificate"))
                    writer.uint32(26).bytes(message.certificate);
                if (message.caCertificate != null && Object.hasOwnProperty.call(message, "caCertificate"))
                    writer.uint32(34).bytes(message.caCertificate);
                if (message.policyKey != null && Object.hasOwnProperty.call(message, "policyKey"))
                    writer.uint32(42).bytes(message.policyKey);
                return writer;
            };

            EnrollResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.EnrollResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.host = reader.string();
                            break;
                        }
                    case 2: {
                            message.trustDomain = reader.string();
                            break;
                        }
                    case 3: {
                            message.certificate = reader.bytes();
                            break;
                        }
                    case 4: {
                            message.caCertificate = reader.bytes();
                            break;
                        }
                    case 5: {
                            message.policyKey = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            EnrollResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.EnrollResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.EnrollResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.EnrollResponse();
                if (object.host != null)
                    message.host = String(object.host);
                if (object.trustDomain != null)
                    message.trustDomain = String(object.trustDomain);
                if (object.certificate != null)
                    if (typeof object.certificate === "string")
                        $util.base64.decode(object.certificate, message.certificate = $util.newBuffer($util.base64.length(object.certificate)), 0);
                    else if (object.certificate.length >= 0)
                        message.certificate = object.certificate;
                if (object.caCertificate != null)
                    if (typeof object.caCertificate === "string")
                        $util.base64.decode(object.caCertificate, message.caCertificate = $util.newBuffer($util.base64.length(object.caCertificate)), 0);
                    else if (object.caCertificate.length >= 0)
                        message.caCertificate = object.caCertificate;
                if (object.policyKey != null)
                    if (typeof object.policyKey === "string")
                        $util.base64.decode(object.policyKey, message.policyKey = $util.newBuffer($util.base64.length(object.policyKey)), 0);
                    else if (object.policyKey.length >= 0)
                        message.policyKey = object.policyKey;
                return message;
            };

            EnrollResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.host = "";
                    object.trustDomain = "";
                    if (options.bytes === String)
                        object.certificate = "";
                    else {
                        object.certificate = [];
                        if (options.bytes !== Array)
                            object.certificate = $util.newBuffer(object.certificate);
                    }
                    if (options.bytes === String)
                        object.caCertificate = "";
                    else {
                        object.caCertificate = [];
                        if (options.bytes !== Array)
                            object.caCertificate = $util.newBuffer(object.caCertificate);
                    }
                    if (options.bytes === String)
                        object.policyKey = "";
                    else {
                        object.policyKey = [];
                        if (options.bytes !== Array)
                            object.policyKey = $util.newBuffer(object.policyKey);
                    }
                }
                if (message.host != null && Object.hasOwnProperty.call(message, "host"))
                    object.host = message.host;
                if (message.trustDomain != null && Object.hasOwnProperty.call(message, "trustDomain"))
                    object.trustDomain = message.trustDomain;
                if (message.certificate != null && Object.hasOwnProperty.call(message, "certificate"))
                    object.certificate = options.bytes === String ? $util.base64.encode(message.certificate, 0, message.certificate.length) : options.bytes === Array ? Array.prototype.slice.call(message.certificate) : message.certificate;
                if (message.caCertificate != null && Object.hasOwnProperty.call(message, "caCertificate"))
                    object.caCertificate = options.bytes === String ? $util.base64.encode(message.caCertificate, 0, message.caCertificate.length) : options.bytes === Array ? Array.prototype.slice.call(message.caCertificate) : message.caCertificate;
                if (message.policyKey != null && Object.hasOwnProperty.call(message, "policyKey"))
                    object.policyKey = options.bytes === String ? $util.base64.encode(message.policyKey, 0, message.policyKey.length) : options.bytes === Array ? Array.prototype.slice.call(message.policyKey) : message.policyKey;
                return object;
            };

            EnrollResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            EnrollResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.EnrollResponse";
            };

            return EnrollResponse;
        })();

        v1.BundleEnvelope = (function() {

            function BundleEnvelope(properties) {
                this.signatures = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            BundleEnvelope.prototype.payload = $util.newBuffer([]);
            BundleEnvelope.prototype.scope = "";
            BundleEnvelope.prototype.serial = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            BundleEnvelope.prototype.expiryUnixS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            BundleEnvelope.prototype.signatures = $util.emptyArray;

            BundleEnvelope.create = function create(properties) {
                return new BundleEnvelope(properties);
            };

            BundleEnvelope.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.payload != null && Object.hasOwnProperty.call(message, "payload"))
                    writer.uint32(10).bytes(message.payload);
                if (message.scope != null && Object.hasOwnProperty.call(message, "scope"))
                    writer.uint32(18).string(message.scope);
                if (message.serial != null && Object.hasOwnProperty.call(message, "serial"))
                    writer.uint32(24).uint64(message.serial);
                if (message.expiryUnixS != null && Object.hasOwnProperty.call(message, "expiryUnixS"))
                    writer.uint32(32).int64(message.expiryUnixS);
                if (message.signatures != null && message.signatures.length)
                    for (let i = 0; i < message.signatures.length; ++i)
                        $root.cordon.v1.Signature.encode(message.signatures[i], writer.uint32(42).fork(), q + 1).ldelim();
                return writer;
            };

            BundleEnvelope.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.BundleEnvelope();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.payload = reader.bytes();
                            break;
                        }
                    case 2: {
                            message.scope = reader.string();
                            break;
                        }
                    case 3: {
                            message.serial = reader.uint64();
                            break;
                        }
                    case 4: {
                            message.expiryUnixS = reader.int64();
                            break;
                        }
                    case 5: {
                            if (!(message.signatures && message.signatures.length))
                                message.signatures = [];
                            message.signatures.push($root.cordon.v1.Signature.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            BundleEnvelope.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.BundleEnvelope)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.BundleEnvelope: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.BundleEnvelope();
                if (object.payload != null)
                    if (typeof object.payload === "string")
                        $util.base64.decode(object.payload, message.payload = $util.newBuffer($util.base64.length(object.payload)), 0);
                    else if (object.payload.length >= 0)
                        message.payload = object.payload;
                if (object.scope != null)
                    message.scope = String(object.scope);
                if (object.serial != null)
                    if ($util.Long)
                        message.serial = $util.Long.fromValue(object.serial, true);
                    else if (typeof object.serial === "string")
                        message.serial = parseInt(object.serial, 10);
                    else if (typeof object.serial === "number")
                        message.serial = object.serial;
                    else if (typeof object.serial === "object")
                        message.serial = new $util.LongBits(object.serial.low >>> 0, object.serial.high >>> 0).toNumber(true);
                if (object.expiryUnixS != null)
                    if ($util.Long)
                        message.expiryUnixS = $util.Long.fromValue(object.expiryUnixS, false);
                    else if (typeof object.expiryUnixS === "string")
                        message.expiryUnixS = parseInt(object.expiryUnixS, 10);
                    else if (typeof object.expiryUnixS === "number")
                        message.expiryUnixS = object.expiryUnixS;
                    else if (typeof object.expiryUnixS === "object")
                        message.expiryUnixS = new $util.LongBits(object.expiryUnixS.low >>> 0, object.expiryUnixS.high >>> 0).toNumber();
                if (object.signatures) {
                    if (!Array.isArray(object.signatures))
                        throw TypeError(".cordon.v1.BundleEnvelope.signatures: array expected");
                    message.signatures = [];
                    for (let i = 0; i < object.signatures.length; ++i) {
                        if (!$util.isObject(object.signatures[i]))
                            throw TypeError(".cordon.v1.BundleEnvelope.signatures: object expected");
                        message.signatures[i] = $root.cordon.v1.Signature.fromObject(object.signatures[i], long + 1);
                    }
                }
                return message;
            };

            BundleEnvelope.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.signatures = [];
                if (options.defaults) {
                    if (options.bytes === String)
                        object.payload = "";
                    else {
                        object.payload = [];
                        if (options.bytes !== Array)
                            object.payload = $util.newBuffer(object.payload);
                    }
                    object.scope = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.serial = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.serial = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.expiryUnixS = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.expiryUnixS = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                }
                if (message.payload != null && Object.hasOwnProperty.call(message, "payload"))
                    object.payload = options.bytes === String ? $util.base64.encode(message.payload, 0, message.payload.length) : options.bytes === Array ? Array.prototype.slice.call(message.payload) : message.payload;
                if (message.scope != null && Object.hasOwnProperty.call(message, "scope"))
                    object.scope = message.scope;
                if (message.serial != null && Object.hasOwnProperty.call(message, "serial"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.serial = typeof message.serial === "number" ? BigInt(message.serial) : $util.Long.fromBits(message.serial.low >>> 0, message.serial.high >>> 0, true).toBigInt();
                    else if (typeof message.serial === "number")
                        object.serial = options.longs === String ? String(message.serial) : message.serial;
                    else
                        object.serial = options.longs === String ? $util.Long.prototype.toString.call(message.serial) : options.longs === Number ? new $util.LongBits(message.serial.low >>> 0, message.serial.high >>> 0).toNumber(true) : message.serial;
                if (message.expiryUnixS != null && Object.hasOwnProperty.call(message, "expiryUnixS"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.expiryUnixS = typeof message.expiryUnixS === "number" ? BigInt(message.expiryUnixS) : $util.Long.fromBits(message.expiryUnixS.low >>> 0, message.expiryUnixS.high >>> 0, false).toBigInt();
                    else if (typeof message.expiryUnixS === "number")
                        object.expiryUnixS = options.longs === String ? String(message.expiryUnixS) : message.expiryUnixS;
                    else
                        object.expiryUnixS = options.longs === String ? $util.Long.prototype.toString.call(message.expiryUnixS) : options.longs === Number ? new $util.LongBits(message.expiryUnixS.low >>> 0, message.expiryUnixS.high >>> 0).toNumber() : message.expiryUnixS;
                if (message.signatures && message.signatures.length) {
                    object.signatures = [];
                    for (let j = 0; j < message.signatures.length; ++j)
                        object.signatures[j] = $root.cordon.v1.Signature.toObject(message.signatures[j], options, q + 1);
                }
                return object;
            };

            BundleEnvelope.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            BundleEnvelope.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.BundleEnvelope";
            };

            return BundleEnvelope;
        })();

        v1.Signature = (function() {

            function Signature(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Signature.prototype.keyId = $util.newBuffer([]);
            Signature.prototype.signature = $util.newBuffer([]);

            Signature.create = function create(properties) {
                return new Signature(properties);
            };

            Signature.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.keyId != null && Object.hasOwnProperty.call(message, "keyId"))
                    writer.uint32(10).bytes(message.keyId);
                if (message.signature != null && Object.hasOwnProperty.call(message, "signature"))
                    writer.uint32(18).bytes(message.signature);
                return writer;
            };

            Signature.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.Signature();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.keyId = reader.bytes();
                            break;
                        }
                    case 2: {
                            message.signature = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Signature.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.Signature)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.Signature: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.Signature();
                if (object.keyId != null)
                    if (typeof object.keyId === "string")
                        $util.base64.decode(object.keyId, message.keyId = $util.newBuffer($util.base64.length(object.keyId)), 0);
                    else if (object.keyId.length >= 0)
                        message.keyId = object.keyId;
                if (object.signature != null)
                    if (typeof object.signature === "string")
                        $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                    else if (object.signature.length >= 0)
                        message.signature = object.signature;
                return message;
            };

            Signature.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === String)
                        object.keyId = "";
                    else {
                        object.keyId = [];
                        if (options.bytes !== Array)
                            object.keyId = $util.newBuffer(object.keyId);
                    }
                    if (options.bytes === String)
                        object.signature = "";
                    else {
                        object.signature = [];
                        if (options.bytes !== Array)
                            object.signature = $util.newBuffer(object.signature);
                    }
                }
                if (message.keyId != null && Object.hasOwnProperty.call(message, "keyId"))
                    object.keyId = options.bytes === String ? $util.base64.encode(message.keyId, 0, message.keyId.length) : options.bytes === Array ? Array.prototype.slice.call(message.keyId) : message.keyId;
                if (message.signature != null && Object.hasOwnProperty.call(message, "signature"))
                    object.signature = options.bytes === String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === Array ? Array.prototype.slice.call(message.signature) : message.signature;
                return object;
            };

            Signature.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Signature.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.Signature";
            };

            return Signature;
        })();

        v1.SyncRequest = (function() {

            function SyncRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            SyncRequest.prototype.hello = null;
            SyncRequest.prototype.ack = null;
            SyncRequest.prototype.nack = null;
            SyncRequest.prototype.status = null;
            SyncRequest.prototype.commandResult = null;

            let $oneOfFields;

            Object.defineProperty(SyncRequest.prototype, "message", {
                get: $util.oneOfGetter($oneOfFields = ["hello", "ack", "nack", "status", "commandResult"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            SyncRequest.create = function create(properties) {
                return new SyncRequest(properties);
            };

            SyncRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.hello != null && Object.hasOwnProperty.call(message, "hello"))
                    $root.cordon.v1.Hello.encode(message.hello, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.ack != null && Object.hasOwnProperty.call(message, "ack"))
                    $root.cordon.v1.Ack.encode(message.ack, writer.uint32(18).fork(), q + 1).ldelim();
                if (message.nack != null && Object.hasOwnProperty.call(message, "nack"))
                    $root.cordon.v1.Nack.encode(message.nack, writer.uint32(26).fork(), q + 1).ldelim();
                if (message.status != null && Object.hasOwnProperty.call(message, "status"))
                    $root.cordon.v1.HostStatus.encode(message.status, writer.uint32(34).fork(), q + 1).ldelim();
                if (message.commandResult != null && Object.hasOwnProperty.call(message, "commandResult"))
                    $root.cordon.v1.CommandResult.encode(message.commandResult, writer.uint32(42).fork(), q + 1).ldelim();
                return writer;
            };

            SyncRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.SyncRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.hello = $root.cordon.v1.Hello.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.ack = $root.cordon.v1.Ack.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 3: {
                            message.nack = $root.cordon.v1.Nack.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 4: {
                            message.status = $root.cordon.v1.HostStatus.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 5: {
                            message.commandResult = $root.cordon.v1.CommandResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            SyncRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.SyncRequest)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.SyncRequest: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.SyncRequest();
                if (object.hello != null) {
                    if (!$util.isObject(object.hello))
                        throw TypeError(".cordon.v1.SyncRequest.hello: object expected");
                    message.hello = $root.cordon.v1.Hello.fromObject(object.hello, long + 1);
                }
                if (object.ack != null) {
                    if (!$util.isObject(object.ack))
                        throw TypeError(".cordon.v1.SyncRequest.ack: object expected");
                    message.ack = $root.cordon.v1.Ack.fromObject(object.ack, long + 1);
                }
                if (object.nack != null) {
                    if (!$util.isObject(object.nack))
                        throw TypeError(".cordon.v1.SyncRequest.nack: object expected");
                    message.nack = $root.cordon.v1.Nack.fromObject(object.nack, long + 1);
                }
                if (object.status != null) {
                    if (!$util.isObject(object.status))
                        throw TypeError(".cordon.v1.SyncRequest.status: object expected");
                    message.status = $root.cordon.v1.HostStatus.fromObject(object.status, long + 1);
                }
                if (object.commandResult != null) {
                    if (!$util.isObject(object.commandResult))
                        throw TypeError(".cordon.v1.SyncRequest.commandResult: object expected");
                    message.commandResult = $root.cordon.v1.CommandResult.fromObject(object.commandResult, long + 1);
                }
                return message;
            };

            SyncRequest.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (message.hello != null && Object.hasOwnProperty.call(message, "hello")) {
                    object.hello = $root.cordon.v1.Hello.toObject(message.hello, options, q + 1);
                    if (options.oneofs)
                        object.message = "hello";
                }
                if (message.ack != null && Object.hasOwnProperty.call(message, "ack")) {
                    object.ack = $root.cordon.v1.Ack.toObject(message.ack, options, q + 1);
                    if (options.oneofs)
                        object.message = "ack";
                }
                if (message.nack != null && Object.hasOwnProperty.call(message, "nack")) {
                    object.nack = $root.cordon.v1.Nack.toObject(message.nack, options, q + 1);
                    if (options.oneofs)
                        object.message = "nack";
                }
                if (message.status != null && Object.hasOwnProperty.call(message, "status")) {
                    object.status = $root.cordon.v1.HostStatus.toObject(message.status, options, q + 1);
                    if (options.oneofs)
                        object.message = "status";
                }
                if (message.commandResult != null && Object.hasOwnProperty.call(message, "commandResult")) {
                    object.commandResult = $root.cordon.v1.CommandResult.toObject(message.commandResult, options, q + 1);
                    if (options.oneofs)
                        object.message = "commandResult";
                }
                return object;
            };

            SyncRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            SyncRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.SyncRequest";
            };

            return SyncRequest;
        })();

        v1.SyncResponse = (function() {

            function SyncResponse(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            SyncResponse.prototype.offer = null;
            SyncResponse.prototype.command = null;

            let $oneOfFields;

            Object.defineProperty(SyncResponse.prototype, "message", {
                get: $util.oneOfGetter($oneOfFields = ["offer", "command"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            SyncResponse.create = function create(properties) {
                return new SyncResponse(properties);
            };

            SyncResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.offer != null && Object.hasOwnProperty.call(message, "offer"))
                    $root.cordon.v1.Offer.encode(message.offer, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.command != null && Object.hasOwnProperty.call(message, "command"))
                    $root.cordon.v1.Command.encode(message.command, writer.uint32(18).fork(), q + 1).ldelim();
                return writer;
            };

            SyncResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.SyncResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.offer = $root.cordon.v1.Offer.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.command = $root.cordon.v1.Command.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            SyncResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.SyncResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.SyncResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.SyncResponse();
                if (object.offer != null) {
                    if (!$util.isObject(object.offer))
                        throw TypeError(".cordon.v1.SyncResponse.offer: object expected");
                    message.offer = $root.cordon.v1.Offer.fromObject(object.offer, long + 1);
                }
                if (object.command != null) {
                    if (!$util.isObject(object.command))
                        throw TypeError(".cordon.v1.SyncResponse.command: object expected");
                    message.command = $root.cordon.v1.Command.fromObject(object.command, long + 1);
                }
                return message;
            };

            SyncResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (message.offer != null && Object.hasOwnProperty.call(message, "offer")) {
                    object.offer = $root.cordon.v1.Offer.toObject(message.offer, options, q + 1);
                    if (options.oneofs)
                        object.message = "offer";
                }
                if (message.command != null && Object.hasOwnProperty.call(message, "command")) {
                    object.command = $root.cordon.v1.Command.toObject(message.command, options, q + 1);
                    if (options.oneofs)
                        object.message = "command";
                }
                return object;
            };

            SyncResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            SyncResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.SyncResponse";
            };

            return SyncResponse;
        })();

        v1.Hello = (function() {

            function Hello(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Hello.prototype.daemonVersion = "";
            Hello.prototype.digestInForce = "";
            Hello.prototype.digestLastTried = "";
            Hello.prototype.lastError = "";
            Hello.prototype.serialInForce = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            Hello.create = function create(properties) {
                return new Hello(properties);
            };

            Hello.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.daemonVersion != null && Object.hasOwnProperty.call(message, "daemonVersion"))
                    writer.uint32(10).string(message.daemonVersion);
                if (message.digestInForce != null && Object.hasOwnProperty.call(message, "digestInForce"))
                    writer.uint32(18).string(message.digestInForce);
                if (message.digestLastTried != null && Object.hasOwnProperty.call(message, "digestLastTried"))
                    writer.uint32(26).string(message.digestLastTried);
                if (message.lastError != null && Object.hasOwnProperty.call(message, "lastError"))
                    writer.uint32(34).string(message.lastError);
                if (message.serialInForce != null && Object.hasOwnProperty.call(message, "serialInForce"))
                    writer.uint32(40).uint64(message.serialInForce);
                return writer;
            };

            Hello.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.Hello();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.daemonVersion = reader.string();
                            break;
                        }
                    case 2: {
                            message.digestInForce = reader.string();
                            break;
                        }
                    case 3: {
                            message.digestLastTried = reader.string();
                            break;
                        }
                    case 4: {
                            message.lastError = reader.string();
                            break;
                        }
                    case 5: {
                            message.serialInForce = reader.uint64();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Hello.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.Hello)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.Hello: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.Hello();
                if (object.daemonVersion != null)
                    message.daemonVersion = String(object.daemonVersion);
                if (object.digestInForce != null)
                    message.digestInForce = String(object.digestInForce);
                if (object.digestLastTried != null)
                    message.digestLastTried = String(object.digestLastTried);
                if (object.lastError != null)
                    message.lastError = String(object.lastError);
                if (object.serialInForce != null)
                    if ($util.Long)
                        message.serialInForce = $util.Long.fromValue(object.serialInForce, true);
                    else if (typeof object.serialInForce === "string")
                        message.serialInForce = parseInt(object.serialInForce, 10);
                    else if (typeof object.serialInForce === "number")
                        message.serialInForce = object.serialInForce;
                    else if (typeof object.serialInForce === "object")
                        message.serialInForce = new $util.LongBits(object.serialInForce.low >>> 0, object.serialInForce.high >>> 0).toNumber(true);
                return message;
            };

            Hello.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.daemonVersion = "";
                    object.digestInForce = "";
                    object.digestLastTried = "";
                    object.lastError = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.serialInForce = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.serialInForce = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                }
                if (message.daemonVersion != null && Object.hasOwnProperty.call(message, "daemonVersion"))
                    object.daemonVersion = message.daemonVersion;
                if (message.digestInForce != null && Object.hasOwnProperty.call(message, "digestInForce"))
                    object.digestInForce = message.digestInForce;
                if (message.digestLastTried != null && Object.hasOwnProperty.call(message, "digestLastTried"))
                    object.digestLastTried = message.digestLastTried;
                if (message.lastError != null && Object.hasOwnProperty.call(message, "lastError"))
                    object.lastError = message.lastError;
                if (message.serialInForce != null && Object.hasOwnProperty.call(message, "serialInForce"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.serialInForce = typeof message.serialInForce === "number" ? BigInt(message.serialInForce) : $util.Long.fromBits(message.serialInForce.low >>> 0, message.serialInForce.high >>> 0, true).toBigInt();
                    else if (typeof message.serialInForce === "number")
                        object.serialInForce = options.longs === String ? String(message.serialInForce) : message.serialInForce;
                    else
                        object.serialInForce = options.longs === String ? $util.Long.prototype.toString.call(message.serialInForce) : options.longs === Number ? new $util.LongBits(message.serialInForce.low >>> 0, message.serialInForce.high >>> 0).toNumber(true) : message.serialInForce;
                return object;
            };

            Hello.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Hello.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.Hello";
            };

            return Hello;
        })();

        v1.Offer = (function() {

            function Offer(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Offer.prototype.nonce = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Offer.prototype.envelope = null;

            Offer.create = function create(properties) {
                return new Offer(properties);
            };

            Offer.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.nonce != null && Object.hasOwnProperty.call(message, "nonce"))
                    writer.uint32(8).uint64(message.nonce);
                if (message.envelope != null && Object.hasOwnProperty.call(message, "envelope"))
                    $root.cordon.v1.BundleEnvelope.encode(message.envelope, writer.uint32(18).fork(), q + 1).ldelim();
                return writer;
            };

            Offer.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.Offer();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.nonce = reader.uint64();
                            break;
                        }
                    case 2: {
                            message.envelope = $root.cordon.v1.BundleEnvelope.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Offer.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.Offer)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.Offer: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.Offer();
                if (object.nonce != null)
                    if ($util.Long)
                        message.nonce = $util.Long.fromValue(object.nonce, true);
                    else if (typeof object.nonce === "string")
                        message.nonce = parseInt(object.nonce, 10);
                    else if (typeof object.nonce === "number")
                        message.nonce = object.nonce;
                    else if (typeof object.nonce === "object")
                        message.nonce = new $util.LongBits(object.nonce.low >>> 0, object.nonce.high >>> 0).toNumber(true);
                if (object.envelope != null) {
                    if (!$util.isObject(object.envelope))
                        throw TypeError(".cordon.v1.Offer.envelope: object expected");
                    message.envelope = $root.cordon.v1.BundleEnvelope.fromObject(object.envelope, long + 1);
                }
                return message;
            };

            Offer.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nonce = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.nonce = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.envelope = null;
                }
                if (message.nonce != null && Object.hasOwnProperty.call(message, "nonce"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.nonce = typeof message.nonce === "number" ? BigInt(message.nonce) : $util.Long.fromBits(message.nonce.low >>> 0, message.nonce.high >>> 0, true).toBigInt();
                    else if (typeof message.nonce === "number")
                        object.nonce = options.longs === String ? String(message.nonce) : message.nonce;
                    else
                        object.nonce = options.longs === String ? $util.Long.prototype.toString.call(message.nonce) : options.longs === Number ? new $util.LongBits(message.nonce.low >>> 0, message.nonce.high >>> 0).toNumber(true) : message.nonce;
                if (message.envelope != null && Object.hasOwnProperty.call(message, "envelope"))
                    object.envelope = $root.cordon.v1.BundleEnvelope.toObject(message.envelope, options, q + 1);
                return object;
            };

            Offer.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Offer.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.Offer";
            };

            return Offer;
        })();

        v1.Stage = (function() {
            const valuesById = {}, values = Object.create(valuesById);
            values[valuesById[0] = "STAGE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "STAGE_RECEIVED"] = 1;
            values[valuesById[2] = "STAGE_VERIFIED"] = 2;
            values[valuesById[3] = "STAGE_SWITCHED"] = 3;
            values[valuesById[4] = "STAGE_PROVEN"] = 4;
            return values;
        })();

        v1.StageTime = (function() {

            function StageTime(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            StageTime.prototype.stage = 0;
            StageTime.prototype.timeUnixNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            StageTime.create = function create(properties) {
                return new StageTime(properties);
            };

            StageTime.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.stage != null && Object.hasOwnProperty.call(message, "stage"))
                    writer.uint32(8).int32(message.stage);
                if (message.timeUnixNs != null && Object.hasOwnProperty.call(message, "timeUnixNs"))
                    writer.uint32(16).int64(message.timeUnixNs);
                return writer;
            };

            StageTime.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.StageTime();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.stage = reader.int32();
                            break;
                        }
                    case 2: {
                            message.timeUnixNs = reader.int64();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            StageTime.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.StageTime)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.StageTime: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.StageTime();
                switch (object.stage) {
                default:
                    if (typeof object.stage === "number") {
                        message.stage = object.stage;
                        break;
                    }
                    break;
                case "STAGE_UNSPECIFIED":
                case 0:
                    message.stage = 0;
                    break;
                case "STAGE_RECEIVED":
                case 1:
                    message.stage = 1;
                    break;
                case "STAGE_VERIFIED":
                case 2:
                    message.stage = 2;
                    break;
                case "STAGE_SWITCHED":
                case 3:
                    message.stage = 3;
                    break;
                case "STAGE_PROVEN":
                case 4:
                    message.stage = 4;
                    break;
                }
                if (object.timeUnixNs != null)
                    if ($util.Long)
                        message.timeUnixNs = $util.Long.fromValue(object.timeUnixNs, false);
                    else if (typeof object.timeUnixNs === "string")
                        message.timeUnixNs = parseInt(object.timeUnixNs, 10);
                    else if (typeof object.timeUnixNs === "number")
                        message.timeUnixNs = object.timeUnixNs;
                    else if (typeof object.timeUnixNs === "object")
                        message.timeUnixNs = new $util.LongBits(object.timeUnixNs.low >>> 0, object.timeUnixNs.high >>> 0).toNumber();
                return message;
            };

            StageTime.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.stage = options.enums === String ? "STAGE_UNSPECIFIED" : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.timeUnixNs = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.timeUnixNs = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                }
                if (message.stage != null && Object.hasOwnProperty.call(message, "stage"))
                    object.stage = options.enums === String ? $root.cordon.v1.Stage[message.stage] === undefined ? message.stage : $root.cordon.v1.Stage[message.stage] : message.stage;
                if (message.timeUnixNs != null && Object.hasOwnProperty.call(message, "timeUnixNs"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.timeUnixNs = typeof message.timeUnixNs === "number" ? BigInt(message.timeUnixNs) : $util.Long.fromBits(message.timeUnixNs.low >>> 0, message.timeUnixNs.high >>> 0, false).toBigInt();
                    else if (typeof message.timeUnixNs === "number")
                        object.timeUnixNs = options.longs === String ? String(message.timeUnixNs) : message.timeUnixNs;
                    else
                        object.timeUnixNs = options.longs === String ? $util.Long.prototype.toString.call(message.timeUnixNs) : options.longs === Number ? new $util.LongBits(message.timeUnixNs.low >>> 0, message.timeUnixNs.high >>> 0).toNumber() : message.timeUnixNs;
                return object;
            };

            StageTime.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            StageTime.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.StageTime";
            };

            return StageTime;
        })();

        v1.Ack = (function() {

            function Ack(properties) {
                this.stages = [];
                this.needsRestart = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Ack.prototype.nonce = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Ack.prototype.digest = "";
            Ack.prototype.serial = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Ack.prototype.stages = $util.emptyArray;
            Ack.prototype.needsRestart = $util.emptyArray;

            Ack.create = function create(properties) {
                return new Ack(properties);
            };

            Ack.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.nonce != null && Object.hasOwnProperty.call(message, "nonce"))
                    writer.uint32(8).uint64(message.nonce);
                if (message.digest != null && Object.hasOwnProperty.call(message, "digest"))
                    writer.uint32(18).string(message.digest);
                if (message.serial != null && Object.hasOwnProperty.call(message, "serial"))
                    writer.uint32(24).uint64(message.serial);
                if (message.stages != null && message.stages.length)
                    for (let i = 0; i < message.stages.length; ++i)
                        $root.cordon.v1.StageTime.encode(message.stages[i], writer.uint32(34).fork(), q + 1).ldelim();
                if (message.needsRestart != null && message.needsRestart.length)
                    for (let i = 0; i < message.needsRestart.length; ++i)
                        writer.uint32(42).string(message.needsRestart[i]);
                return writer;
            };

            Ack.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.Ack();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.nonce = reader.uint64();
                            break;
                        }
                    case 2: {
                            message.digest = reader.string();
                            break;
                        }
                    case 3: {
                            message.serial = reader.uint64();
                            break;
                        }
                    case 4: {
                            if (!(message.stages && message.stages.length))
                                message.stages = [];
                            message.stages.push($root.cordon.v1.StageTime.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 5: {
                            if (!(message.needsRestart && message.needsRestart.length))
                                message.needsRestart = [];
                            message.needsRestart.push(reader.string());
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Ack.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.Ack)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.Ack: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.Ack();
                if (object.nonce != null)
                    if ($util.Long)
                        message.nonce = $util.Long.fromValue(object.nonce, true);
                    else if (typeof object.nonce === "string")
                        message.nonce = parseInt(object.nonce, 10);
                    else if (typeof object.nonce === "number")
                        message.nonce = object.nonce;
                    else if (typeof object.nonce === "object")
                        message.nonce = new $util.LongBits(object.nonce.low >>> 0, object.nonce.high >>> 0).toNumber(true);
                if (object.digest != null)
                    message.digest = String(object.digest);
                if (object.serial != null)
                    if ($util.Long)
                        message.serial = $util.Long.fromValue(object.serial, true);
                    else if (typeof object.serial === "string")
                        message.serial = parseInt(object.serial, 10);
                    else if (typeof object.serial === "number")
                        message.serial = object.serial;
                    else if (typeof object.serial === "object")
                        message.serial = new $util.LongBits(object.serial.low >>> 0, object.serial.high >>> 0).toNumber(true);
                if (object.stages) {
                    if (!Array.isArray(object.stages))
                        throw TypeError(".cordon.v1.Ack.stages: array expected");
                    message.stages = [];
                    for (let i = 0; i < object.stages.length; ++i) {
                        if (!$util.isObject(object.stages[i]))
                            throw TypeError(".cordon.v1.Ack.stages: object expected");
                        message.stages[i] = $root.cordon.v1.StageTime.fromObject(object.stages[i], long + 1);
                    }
                }
                if (object.needsRestart) {
                    if (!Array.isArray(object.needsRestart))
                        throw TypeError(".cordon.v1.Ack.needsRestart: array expected");
                    message.needsRestart = [];
                    for (let i = 0; i < object.needsRestart.length; ++i)
                        message.needsRestart[i] = String(object.needsRestart[i]);
                }
                return message;
            };

            Ack.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.stages = [];
                    object.needsRestart = [];
                }
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nonce = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.nonce = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.digest = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.serial = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.serial = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                }
                if (message.nonce != null && Object.hasOwnProperty.call(message, "nonce"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.nonce = typeof message.nonce === "number" ? BigInt(message.nonce) : $util.Long.fromBits(message.nonce.low >>> 0, message.nonce.high >>> 0, true).toBigInt();
                    else if (typeof message.nonce === "number")
                        object.nonce = options.longs === String ? String(message.nonce) : message.nonce;
                    else
                        object.nonce = options.longs === String ? $util.Long.prototype.toString.call(message.nonce) : options.longs === Number ? new $util.LongBits(message.nonce.low >>> 0, message.nonce.high >>> 0).toNumber(true) : message.nonce;
                if (message.digest != null && Object.hasOwnProperty.call(message, "digest"))
                    object.digest = message.digest;
                if (message.serial != null && Object.hasOwnProperty.call(message, "serial"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.serial = typeof message.serial === "number" ? BigInt(message.serial) : $util.Long.fromBits(message.serial.low >>> 0, message.serial.high >>> 0, true).toBigInt();
                    else if (typeof message.serial === "number")
                        object.serial = options.longs === String ? String(message.serial) : message.serial;
                    else
                        object.serial = options.longs === String ? $util.Long.prototype.toString.call(message.serial) : options.longs === Number ? new $util.LongBits(message.serial.low >>> 0, message.serial.high >>> 0).toNumber(true) : message.serial;
                if (message.stages && message.stages.length) {
                    object.stages = [];
                    for (let j = 0; j < message.stages.length; ++j)
                        object.stages[j] = $root.cordon.v1.StageTime.toObject(message.stages[j], options, q + 1);
                }
                if (message.needsRestart && message.needsRestart.length) {
                    object.needsRestart = [];
                    for (let j = 0; j < message.needsRestart.length; ++j)
                        object.needsRestart[j] = message.needsRestart[j];
                }
                return object;
            };

            Ack.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Ack.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.Ack";
            };

            return Ack;
        })();

        v1.Nack = (function() {

            function Nack(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Nack.prototype.nonce = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Nack.prototype.digest = "";
            Nack.prototype.serial = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Nack.prototype.rule = "";
            Nack.prototype.detail = "";
            Nack.prototype.remedy = "";

            Nack.create = function create(properties) {
                return new Nack(properties);
            };

            Nack.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.nonce != null && Object.hasOwnProperty.call(message, "nonce"))
                    writer.uint32(8).uint64(message.nonce);
                if (message.digest != null && Object.hasOwnProperty.call(message, "digest"))
                    writer.uint32(18).string(message.digest);
                if (message.serial != null && Object.hasOwnProperty.call(message, "serial"))
                    writer.uint32(24).uint64(message.serial);
                if (message.rule != null && Object.hasOwnProperty.call(message, "rule"))
                    writer.uint32(34).string(message.rule);
                if (message.detail != null && Object.hasOwnProperty.call(message, "detail"))
                    writer.uint32(42).string(message.detail);
                if (message.remedy != null && Object.hasOwnProperty.call(message, "remedy"))
                    writer.uint32(50).string(message.remedy);
                return writer;
            };

            Nack.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.Nack();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.nonce = reader.uint64();
                            break;
                        }
                    case 2: {
                            message.digest = reader.string();
                            break;
                        }
                    case 3: {
                            message.serial = reader.uint64();
                            break;
                        }
                    case 4: {
                            message.rule = reader.string();
                            break;
                        }
                    case 5: {
                            message.detail = reader.string();
                            break;
                        }
                    case 6: {
                            message.remedy = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Nack.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.Nack)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.Nack: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.Nack();
                if (object.nonce != null)
                    if ($util.Long)
                        message.nonce = $util.Long.fromValue(object.nonce, true);
                    else if (typeof object.nonce === "string")
                        message.nonce = parseInt(object.nonce, 10);
                    else if (typeof object.nonce === "number")
                        message.nonce = object.nonce;
                    else if (typeof object.nonce === "object")
                        message.nonce = new $util.LongBits(object.nonce.low >>> 0, object.nonce.high >>> 0).toNumber(true);
                if (object.digest != null)
                    message.digest = String(object.digest);
                if (object.serial != null)
                    if ($util.Long)
                        message.serial = $util.Long.fromValue(object.serial, true);
                    else if (typeof object.serial === "string")
                        message.serial = parseInt(object.serial, 10);
                    else if (typeof object.serial === "number")
                        message.serial = object.serial;
                    else if (typeof object.serial === "object")
                        message.serial = new $util.LongBits(object.serial.low >>> 0, object.serial.high >>> 0).toNumber(true);
                if (object.rule != null)
                    message.rule = String(object.rule);
                if (object.detail != null)
                    message.detail = String(object.detail);
                if (object.remedy != null)
                    message.remedy = String(object.remedy);
                return message;
            };

            Nack.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nonce = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.nonce = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.digest = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.serial = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.serial = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.rule = "";
                    object.detail = "";
                    object.remedy = "";
                }
                if (message.nonce != null && Object.hasOwnProperty.call(message, "nonce"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.nonce = typeof message.nonce === "number" ? BigInt(message.nonce) : $util.Long.fromBits(message.nonce.low >>> 0, message.nonce.high >>> 0, true).toBigInt();
                    else if (typeof message.nonce === "number")
                        object.nonce = options.longs === String ? String(message.nonce) : message.nonce;
                    else
                        object.nonce = options.longs === String ? $util.Long.prototype.toString.call(message.nonce) : options.longs === Number ? new $util.LongBits(message.nonce.low >>> 0, message.nonce.high >>> 0).toNumber(true) : message.nonce;
                if (message.digest != null && Object.hasOwnProperty.call(message, "digest"))
                    object.digest = message.digest;
                if (message.serial != null && Object.hasOwnProperty.call(message, "serial"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.serial = typeof message.serial === "number" ? BigInt(message.serial) : $util.Long.fromBits(message.serial.low >>> 0, message.serial.high >>> 0, true).toBigInt();
                    else if (typeof message.serial === "number")
                        object.serial = options.longs === String ? String(message.serial) : message.serial;
                    else
                        object.serial = options.longs === String ? $util.Long.prototype.toString.call(message.serial) : options.longs === Number ? new $util.LongBits(message.serial.low >>> 0, message.serial.high >>> 0).toNumber(true) : message.serial;
                if (message.rule != null && Object.hasOwnProperty.call(message, "rule"))
                    object.rule = message.rule;
                if (message.detail != null && Object.hasOwnProperty.call(message, "detail"))
                    object.detail = message.detail;
                if (message.remedy != null && Object.hasOwnProperty.call(message, "remedy"))
                    object.remedy = message.remedy;
                return object;
            };

            Nack.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Nack.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.Nack";
            };

            return Nack;
        })();

        v1.HostStatus = (function() {

            function HostStatus(properties) {
                this.sessions = [];
                this.backends = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            HostStatus.prototype.sessions = $util.emptyArray;
            HostStatus.prototype.backends = $util.emptyArray;
            HostStatus.prototype.digestInForce = "";
            HostStatus.prototype.lostRecords = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            HostStatus.prototype.kernelRelease = "";

            HostStatus.create = function create(properties) {
                return new HostStatus(properties);
            };

            HostStatus.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.sessions != null && message.sessions.length)
                    for (let i = 0; i < message.sessions.length; ++i)
                        $root.cordon.v1.SessionStatus.encode(message.sessions[i], writer.uint32(10).fork(), q + 1).ldelim();
                if (message.backends != null && message.backends.length)
                    for (let i = 0; i < message.backends.length; ++i)
                        $root.cordon.v1.BackendStatus.encode(message.backends[i], writer.uint32(18).fork(), q + 1).ldelim();
                if (message.digestInForce != null && Object.hasOwnProperty.call(message, "digestInForce"))
                    writer.uint32(26).string(message.digestInForce);
                if (message.lostRecords != null && Object.hasOwnProperty.call(message, "lostRecords"))
                    writer.uint32(32).uint64(message.lostRecords);
                if (message.kernelRelease != null && Object.hasOwnProperty.call(message, "kernelRelease"))
                    writer.uint32(42).string(message.kernelRelease);
                return writer;
            };

            HostStatus.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.HostStatus();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.sessions && message.sessions.length))
                                message.sessions = [];
                            message.sessions.push($root.cordon.v1.SessionStatus.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 2: {
                            if (!(message.backends && message.backends.length))
                                message.backends = [];
                            message.backends.push($root.cordon.v1.BackendStatus.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 3: {
                            message.digestInForce = reader.string();
                            break;
                        }
                    case 4: {
                            message.lostRecords = reader.uint64();
                            break;
                        }
                    case 5: {
                            message.kernelRelease = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            HostStatus.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.HostStatus)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.HostStatus: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.HostStatus();
                if (object.sessions) {
                    if (!Array.isArray(object.sessions))
                        throw TypeError(".cordon.v1.HostStatus.sessions: array expected");
                    message.sessions = [];
                    for (let i = 0; i < object.sessions.length; ++i) {
                        if (!$util.isObject(object.sessions[i]))
                            throw TypeError(".cordon.v1.HostStatus.sessions: object expected");
                        message.sessions[i] = $root.cordon.v1.SessionStatus.fromObject(object.sessions[i], long + 1);
                    }
                }
                if (object.backends) {
                    if (!Array.isArray(object.backends))
                        throw TypeError(".cordon.v1.HostStatus.backends: array expected");
                    message.backends = [];
                    for (let i = 0; i < object.backends.length; ++i) {
                        if (!$util.isObject(object.backends[i]))
                            throw TypeError(".cordon.v1.HostStatus.backends: object expected");
                        message.backends[i] = $root.cordon.v1.BackendStatus.fromObject(object.backends[i], long + 1);
                    }
                }
                if (object.digestInForce != null)
                    message.digestInForce = String(object.digestInForce);
                if (object.lostRecords != null)
                    if ($util.Long)
                        message.lostRecords = $util.Long.fromValue(object.lostRecords, true);
                    else if (typeof object.lostRecords === "string")
                        message.lostRecords = parseInt(object.lostRecords, 10);
                    else if (typeof object.lostRecords === "number")
                        message.lostRecords = object.lostRecords;
                    else if (typeof object.lostRecords === "object")
                        message.lostRecords = new $util.LongBits(object.lostRecords.low >>> 0, object.lostRecords.high >>> 0).toNumber(true);
                if (object.kernelRelease != null)
                    message.kernelRelease = String(object.kernelRelease);
                return message;
            };

            HostStatus.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.sessions = [];
                    object.backends = [];
                }
                if (options.defaults) {
                    object.digestInForce = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.lostRecords = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.lostRecords = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.kernelRelease = "";
                }
                if (message.sessions && message.sessions.length) {
                    object.sessions = [];
                    for (let j = 0; j < message.sessions.length; ++j)
                        object.sessions[j] = $root.cordon.v1.SessionStatus.toObject(message.sessions[j], options, q + 1);
                }
                if (message.backends && message.backends.length) {
                    object.backends = [];
                    for (let j = 0; j < message.backends.length; ++j)
                        object.backends[j] = $root.cordon.v1.BackendStatus.toObject(message.backends[j], options, q + 1);
                }
                if (message.digestInForce != null && Object.hasOwnProperty.call(message, "digestInForce"))
                    object.digestInForce = message.digestInForce;
                if (message.lostRecords != null && Object.hasOwnProperty.call(message, "lostRecords"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.lostRecords = typeof message.lostRecords === "number" ? BigInt(message.lostRecords) : $util.Long.fromBits(message.lostRecords.low >>> 0, message.lostRecords.high >>> 0, true).toBigInt();
                    else if (typeof message.lostRecords === "number")
                        object.lostRecords = options.longs === String ? String(message.lostRecords) : message.lostRecords;
                    else
                        object.lostRecords = options.longs === String ? $util.Long.prototype.toString.call(message.lostRecords) : options.longs === Number ? new $util.LongBits(message.lostRecords.low >>> 0, message.lostRecords.high >>> 0).toNumber(true) : message.lostRecords;
                if (message.kernelRelease != null && Object.hasOwnProperty.call(message, "kernelRelease"))
                    object.kernelRelease = message.kernelRelease;
                return object;
            };

            HostStatus.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            HostStatus.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.HostStatus";
            };

            return HostStatus;
        })();

        v1.BackendStatus = (function() {

            function BackendStatus(properties) {
                this.gaps = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            BackendStatus.prototype["class"] = "";
            BackendStatus.prototype.backend = "";
            BackendStatus.prototype.gaps = $util.emptyArray;

            BackendStatus.create = function create(properties) {
                return new BackendStatus(properties);
            };

            BackendStatus.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message["class"] != null && Object.hasOwnProperty.call(message, "class"))
                    writer.uint32(10).string(message["class"]);
                if (message.backend != null && Object.hasOwnProperty.call(message, "backend"))
                    writer.uint32(18).string(message.backend);
                if (message.gaps != null && message.gaps.length)
                    for (let i = 0; i < message.gaps.length; ++i)
                        writer.uint32(26).string(message.gaps[i]);
                return writer;
            };

            BackendStatus.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.BackendStatus();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message["class"] = reader.string();
                            break;
                        }
                    case 2: {
                            message.backend = reader.string();
                            break;
                        }
                    case 3: {
                            if (!(message.gaps && message.gaps.length))
                                message.gaps = [];
                            message.gaps.push(reader.string());
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            BackendStatus.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.BackendStatus)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.BackendStatus: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.BackendStatus();
                if (object["class"] != null)
                    message["class"] = String(object["class"]);
                if (object.backend != null)
                    message.backend = String(object.backend);
                if (object.gaps) {
                    if (!Array.isArray(object.gaps))
                        throw TypeError(".cordon.v1.BackendStatus.gaps: array expected");
                    message.gaps = [];
                    for (let i = 0; i < object.gaps.length; ++i)
                        message.gaps[i] = String(object.gaps[i]);
                }
                return message;
            };

            BackendStatus.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.gaps = [];
                if (options.defaults) {
                    object["class"] = "";
                    object.backend = "";
                }
                if (message["class"] != null && Object.hasOwnProperty.call(message, "class"))
                    object["class"] = message["class"];
                if (message.backend != null && Object.hasOwnProperty.call(message, "backend"))
                    object.backend = message.backend;
                if (message.gaps && message.gaps.length) {
                    object.gaps = [];
                    for (let j = 0; j < message.gaps.length; ++j)
                        object.gaps[j] = message.gaps[j];
                }
                return object;
            };

            BackendStatus.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            BackendStatus.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.BackendStatus";
            };

            return BackendStatus;
        })();

        v1.SessionStatus = (function() {

            function SessionStatus(properties) {
                this.command = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            SessionStatus.prototype.session = "";
            SessionStatus.prototype.agent = "";
            SessionStatus.prototype.state = "";
            SessionStatus.prototype.startedUnixNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            SessionStatus.prototype.endedUnixNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            SessionStatus.prototype.rootPid = 0;
            SessionStatus.prototype.processes = 0;
            SessionStatus.prototype.uid = 0;
            SessionStatus.prototype.command = $util.emptyArray;
            SessionStatus.prototype.violations = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            SessionStatus.prototype.trace = "";

            SessionStatus.create = function create(properties) {
                return new SessionStatus(properties);
            };

            SessionStatus.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    writer.uint32(10).string(message.session);
                if (message.agent != null && Object.hasOwnProperty.call(message, "agent"))
                    writer.uint32(18).string(message.agent);
                if (message.state != null && Object.hasOwnProperty.call(message, "state"))
                    writer.uint32(26).string(message.state);
                if (message.startedUnixNs != null && Object.hasOwnProperty.call(message, "startedUnixNs"))
                    writer.uint32(32).int64(message.startedUnixNs);
                if (message.endedUnixNs != null && Object.hasOwnProperty.call(message, "endedUnixNs"))
                    writer.uint32(40).int64(message.endedUnixNs);
                if (message.rootPid != null && Object.hasOwnProperty.call(message, "rootPid"))
                    writer.uint32(48).uint32(message.rootPid);
                if (message.processes != null && Object.hasOwnProperty.call(message, "processes"))
                    writer.uint32(56).uint32(message.processes);
                if (message.uid != null && Object.hasOwnProperty.call(message, "uid"))
                    writer.uint32(64).uint32(message.uid);
                if (message.command != null && message.command.length)
                    for (let i = 0; i < message.command.length; ++i)
                        writer.uint32(74).string(message.command[i]);
                if (message.violations != null && Object.hasOwnProperty.call(message, "violations"))
                    writer.uint32(80).uint64(message.violations);
                if (message.trace != null && Object.hasOwnProperty.call(message, "trace"))
                    writer.uint32(90).string(message.trace);
                return writer;
            };

            SessionStatus.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.SessionStatus();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.session = reader.string();
                            break;
                        }
                    case 2: {
                            message.agent = reader.string();
                            break;
                        }
                    case 3: {
                            message.state = reader.string();
                            break;
                        }
                    case 4: {
                            message.startedUnixNs = reader.int64();
                            break;
                        }
                    case 5: {
                            message.endedUnixNs = reader.int64();
                            break;
                        }
                    case 6: {
                            message.rootPid = reader.uint32();
                            break;
                        }
                    case 7: {
                            message.processes = reader.uint32();
                            break;
                        }
                    case 8: {
                            message.uid = reader.uint32();
                            break;
                        }
                    case 9: {
                            if (!(message.command && message.command.length))
                                message.command = [];
                            message.command.push(reader.string());
                            break;
                        }
                    case 10: {
                            message.violations = reader.uint64();
                            break;
                        }
                    case 11: {
                            message.trace = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            SessionStatus.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.SessionStatus)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.SessionStatus: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.SessionStatus();
                if (object.session != null)
                    message.session = String(object.session);
                if (object.agent != null)
                    message.agent = String(object.agent);
                if (object.state != null)
                    message.state = String(object.state);
                if (object.startedUnixNs != null)
                    if ($util.Long)
                        message.startedUnixNs = $util.Long.fromValue(object.startedUnixNs, false);
                    else if (typeof object.startedUnixNs === "string")
                        message.startedUnixNs = parseInt(object.startedUnixNs, 10);
                    else if (typeof object.startedUnixNs === "number")
                        message.startedUnixNs = object.startedUnixNs;
                    else if (typeof object.startedUnixNs === "object")
                        message.startedUnixNs = new $util.LongBits(object.startedUnixNs.low >>> 0, object.startedUnixNs.high >>> 0).toNumber();
                if (object.endedUnixNs != null)
                    if ($util.Long)
                        message.endedUnixNs = $util.Long.fromValue(object.endedUnixNs, false);
                    else if (typeof object.endedUnixNs === "string")
                        message.endedUnixNs = parseInt(object.endedUnixNs, 10);
                    else if (typeof object.endedUnixNs === "number")
                        message.endedUnixNs = object.endedUnixNs;
                    else if (typeof object.endedUnixNs === "object")
                        message.endedUnixNs = new $util.LongBits(object.endedUnixNs.low >>> 0, object.endedUnixNs.high >>> 0).toNumber();
                if (object.rootPid != null)
                    message.rootPid = object.rootPid >>> 0;
                if (object.processes != null)
                    message.processes = object.processes >>> 0;
                if (object.uid != null)
                    message.uid = object.uid >>> 0;
                if (object.command) {
                    if (!Array.isArray(object.command))
                        throw TypeError(".cordon.v1.SessionStatus.command: array expected");
                    message.command = [];
                    for (let i = 0; i < object.command.length; ++i)
                        message.command[i] = String(object.command[i]);
                }
                if (object.violations != null)
                    if ($util.Long)
                        message.violations = $util.Long.fromValue(object.violations, true);
                    else if (typeof object.violations === "string")
                        message.violations = parseInt(object.violations, 10);
                    else if (typeof object.violations === "number")
                        message.violations = object.violations;
                    else if (typeof object.violations === "object")
                        message.violations = new $util.LongBits(object.violations.low >>> 0, object.violations.high >>> 0).toNumber(true);
                if (object.trace != null)
                    message.trace = String(object.trace);
                return message;
            };

            SessionStatus.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.command = [];
                if (options.defaults) {
                    object.session = "";
                    object.agent = "";
                    object.state = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startedUnixNs = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.startedUnixNs = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.endedUnixNs = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.endedUnixNs = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.rootPid = 0;
                    object.processes = 0;
                    object.uid = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.violations = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.violations = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.trace = "";
                }
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    object.session = message.session;
                if (message.agent != null && Object.hasOwnProperty.call(message, "agent"))
                    object.agent = message.agent;
                if (message.state != null && Object.hasOwnProperty.call(message, "state"))
                    object.state = message.state;
                if (message.startedUnixNs != null && Object.hasOwnProperty.call(message, "startedUnixNs"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.startedUnixNs = typeof message.startedUnixNs === "number" ? BigInt(message.startedUnixNs) : $util.Long.fromBits(message.startedUnixNs.low >>> 0, message.startedUnixNs.high >>> 0, false).toBigInt();
                    else if (typeof message.startedUnixNs === "number")
                        object.startedUnixNs = options.longs === String ? String(message.startedUnixNs) : message.startedUnixNs;
                    else
                        object.startedUnixNs = options.longs === String ? $util.Long.prototype.toString.call(message.startedUnixNs) : options.longs === Number ? new $util.LongBits(message.startedUnixNs.low >>> 0, message.startedUnixNs.high >>> 0).toNumber() : message.startedUnixNs;
                if (message.endedUnixNs != null && Object.hasOwnProperty.call(message, "endedUnixNs"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.endedUnixNs = typeof message.endedUnixNs === "number" ? BigInt(message.endedUnixNs) : $util.Long.fromBits(message.endedUnixNs.low >>> 0, message.endedUnixNs.high >>> 0, false).toBigInt();
                    else if (typeof message.endedUnixNs === "number")
                        object.endedUnixNs = options.longs === String ? String(message.endedUnixNs) : message.endedUnixNs;
                    else
                        object.endedUnixNs = options.longs === String ? $util.Long.prototype.toString.call(message.endedUnixNs) : options.longs === Number ? new $util.LongBits(message.endedUnixNs.low >>> 0, message.endedUnixNs.high >>> 0).toNumber() : message.endedUnixNs;
                if (message.rootPid != null && Object.hasOwnProperty.call(message, "rootPid"))
                    object.rootPid = message.rootPid;
                if (message.processes != null && Object.hasOwnProperty.call(message, "processes"))
                    object.processes = message.processes;
                if (message.uid != null && Object.hasOwnProperty.call(message, "uid"))
                    object.uid = message.uid;
                if (message.command && message.command.length) {
                    object.command = [];
                    for (let j = 0; j < message.command.length; ++j)
                        object.command[j] = message.command[j];
                }
                if (message.violations != null && Object.hasOwnProperty.call(message, "violations"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.violations = typeof message.violations === "number" ? BigInt(message.violations) : $util.Long.fromBits(message.violations.low >>> 0, message.violations.high >>> 0, true).toBigInt();
                    else if (typeof message.violations === "number")
                        object.violations = options.longs === String ? String(message.violations) : message.violations;
                    else
                        object.violations = options.longs === String ? $util.Long.prototype.toString.call(message.violations) : options.longs === Number ? new $util.LongBits(message.violations.low >>> 0, message.violations.high >>> 0).toNumber(true) : message.violations;
                if (message.trace != null && Object.hasOwnProperty.call(message, "trace"))
                    object.trace = message.trace;
                return object;
            };

            SessionStatus.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            SessionStatus.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.SessionStatus";
            };

            return SessionStatus;
        })();

        v1.Command = (function() {

            function Command(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Command.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Command.prototype.action = "";
            Command.prototype.target = "";

            Command.create = function create(properties) {
                return new Command(properties);
            };

            Command.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.id != null && Object.hasOwnProperty.call(message, "id"))
                    writer.uint32(8).uint64(message.id);
                if (message.action != null && Object.hasOwnProperty.call(message, "action"))
                    writer.uint32(18).string(message.action);
                if (message.target != null && Object.hasOwnProperty.call(message, "target"))
                    writer.uint32(26).string(message.target);
                return writer;
            };

            Command.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.Command();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.id = reader.uint64();
                            break;
                        }
                    case 2: {
                            message.action = reader.string();
                            break;
                        }
                    case 3: {
                            message.target = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Command.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.Command)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.Command: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.Command();
                if (object.id != null)
                    if ($util.Long)
                        message.id = $util.Long.fromValue(object.id, true);
                    else if (typeof object.id === "string")
                        message.id = parseInt(object.id, 10);
                    else if (typeof object.id === "number")
                        message.id = object.id;
                    else if (typeof object.id === "object")
                        message.id = new $util.LongBits(object.id.low >>> 0, object.id.high >>> 0).toNumber(true);
                if (object.action != null)
                    message.action = String(object.action);
                if (object.target != null)
                    message.target = String(object.target);
                return message;
            };

            Command.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.id = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.id = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.action = "";
                    object.target = "";
                }
                if (message.id != null && Object.hasOwnProperty.call(message, "id"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.id = typeof message.id === "number" ? BigInt(message.id) : $util.Long.fromBits(message.id.low >>> 0, message.id.high >>> 0, true).toBigInt();
                    else if (typeof message.id === "number")
                        object.id = options.longs === String ? String(message.id) : message.id;
                    else
                        object.id = options.longs === String ? $util.Long.prototype.toString.call(message.id) : options.longs === Number ? new $util.LongBits(message.id.low >>> 0, message.id.high >>> 0).toNumber(true) : message.id;
                if (message.action != null && Object.hasOwnProperty.call(message, "action"))
                    object.action = message.action;
                if (message.target != null && Object.hasOwnProperty.call(message, "target"))
                    object.target = message.target;
                return object;
            };

            Command.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Command.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.Command";
            };

            return Command;
        })();

        v1.CommandResult = (function() {

            function CommandResult(properties) {
                this.sessions = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            CommandResult.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            CommandResult.prototype.ok = false;
            CommandResult.prototype.detail = "";
            CommandResult.prototype.sessions = $util.emptyArray;

            CommandResult.create = function create(properties) {
                return new CommandResult(properties);
            };

            CommandResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.id != null && Object.hasOwnProperty.call(message, "id"))
                    writer.uint32(8).uint64(message.id);
                if (message.ok != null && Object.hasOwnProperty.call(message, "ok"))
                    writer.uint32(16).bool(message.ok);
                if (message.detail != null && Object.hasOwnProperty.call(message, "detail"))
                    writer.uint32(26).string(message.detail);
                if (message.sessions != null && message.sessions.length)
                    for (let i = 0; i < message.sessions.length; ++i)
                        writer.uint32(34).string(message.sessions[i]);
                return writer;
            };

            CommandResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.CommandResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.id = reader.uint64();
                            break;
                        }
                    case 2: {
                            message.ok = reader.bool();
                            break;
                        }
                    case 3: {
                            message.detail = reader.string();
                            break;
                        }
                    case 4: {
                            if (!(message.sessions && message.sessions.length))
                                message.sessions = [];
                            message.sessions.push(reader.string());
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            CommandResult.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.CommandResult)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.CommandResult: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.CommandResult();
                if (object.id != null)
                    if ($util.Long)
                        message.id = $util.Long.fromValue(object.id, true);
                    else if (typeof object.id === "string")
                        message.id = parseInt(object.id, 10);
                    else if (typeof object.id === "number")
                        message.id = object.id;
                    else if (typeof object.id === "object")
                        message.id = new $util.LongBits(object.id.low >>> 0, object.id.high >>> 0).toNumber(true);
                if (object.ok != null)
                    message.ok = Boolean(object.ok);
                if (object.detail != null)
                    message.detail = String(object.detail);
                if (object.sessions) {
                    if (!Array.isArray(object.sessions))
                        throw TypeError(".cordon.v1.CommandResult.sessions: array expected");
                    message.sessions = [];
                    for (let i = 0; i < object.sessions.length; ++i)
                        message.sessions[i] = String(object.sessions[i]);
                }
                return message;
            };

            CommandResult.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.sessions = [];
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.id = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.id = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.ok = false;
                    object.detail = "";
                }
                if (message.id != null && Object.hasOwnProperty.call(message, "id"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.id = typeof message.id === "number" ? BigInt(message.id) : $util.Long.fromBits(message.id.low >>> 0, message.id.high >>> 0, true).toBigInt();
                    else if (typeof message.id === "number")
                        object.id = options.longs === String ? String(message.id) : message.id;
                    else
                        object.id = options.longs === String ? $util.Long.prototype.toString.call(message.id) : options.longs === Number ? new $util.LongBits(message.id.low >>> 0, message.id.high >>> 0).toNumber(true) : message.id;
                if (message.ok != null && Object.hasOwnProperty.call(message, "ok"))
                    object.ok = message.ok;
                if (message.detail != null && Object.hasOwnProperty.call(message, "detail"))
                    object.detail = message.detail;
                if (message.sessions && message.sessions.length) {
                    object.sessions = [];
                    for (let j = 0; j < message.sessions.length; ++j)
                        object.sessions[j] = message.sessions[j];
                }
                return object;
            };

            CommandResult.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            CommandResult.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.CommandResult";
            };

            return CommandResult;
        })();

        v1.RunRequest = (function() {

            function RunRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            RunRequest.prototype.start = null;
            RunRequest.prototype.attach = null;
            RunRequest.prototype.size = null;
            RunRequest.prototype.signal = null;
            RunRequest.prototype.continued = null;

            let $oneOfFields;

            Object.defineProperty(RunRequest.prototype, "message", {
                get: $util.oneOfGetter($oneOfFields = ["start", "attach", "size", "signal", "continued"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            RunRequest.create = function create(properties) {
                return new RunRequest(properties);
            };

            RunRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.start != null && Object.hasOwnProperty.call(message, "start"))
                    $root.cordon.v1.RunStart.encode(message.start, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.attach != null && Object.hasOwnProperty.call(message, "attach"))
                    $root.cordon.v1.RunAttach.encode(message.attach, writer.uint32(18).fork(), q + 1).ldelim();
                if (message.size != null && Object.hasOwnProperty.call(message, "size"))
                    $root.cordon.v1.TerminalSize.encode(message.size, writer.uint32(26).fork(), q + 1).ldelim();
                if (message.signal != null && Object.hasOwnProperty.call(message, "signal"))
                    writer.uint32(32).int32(message.signal);
                if (message.continued != null && Object.hasOwnProperty.call(message, "continued"))
                    writer.uint32(40).bool(message.continued);
                return writer;
            };

            RunRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.RunRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.start = $root.cordon.v1.RunStart.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.attach = $root.cordon.v1.RunAttach.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 3: {
                            message.size = $root.cordon.v1.TerminalSize.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 4: {
                            message.signal = reader.int32();
                            break;
                        }
                    case 5: {
                            message.continued = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            RunRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.RunRequest)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.RunRequest: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.RunRequest();
                if (object.start != null) {
                    if (!$util.isObject(object.start))
                        throw TypeError(".cordon.v1.RunRequest.start: object expected");
                    message.start = $root.cordon.v1.RunStart.fromObject(object.start, long + 1);
                }
                if (object.attach != null) {
                    if (!$util.isObject(object.attach))
                        throw TypeError(".cordon.v1.RunRequest.attach: object expected");
                    message.attach = $root.cordon.v1.RunAttach.fromObject(object.attach, long + 1);
                }
                if (object.size != null) {
                    if (!$util.isObject(object.size))
                        throw TypeError(".cordon.v1.RunRequest.size: object expected");
                    message.size = $root.cordon.v1.TerminalSize.fromObject(object.size, long + 1);
                }
                if (object.signal != null)
                    message.signal = object.signal | 0;
                if (object.continued != null)
                    message.continued = Boolean(object.continued);
                return message;
            };

            RunRequest.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (message.start != null && Object.hasOwnProperty.call(message, "start")) {
                    object.start = $root.cordon.v1.RunStart.toObject(message.start, options, q + 1);
                    if (options.oneofs)
                        object.message = "start";
                }
                if (message.attach != null && Object.hasOwnProperty.call(message, "attach")) {
                    object.attach = $root.cordon.v1.RunAttach.toObject(message.attach, options, q + 1);
                    if (options.oneofs)
                        object.message = "attach";
                }
                if (message.size != null && Object.hasOwnProperty.call(message, "size")) {
                    object.size = $root.cordon.v1.TerminalSize.toObject(message.size, options, q + 1);
                    if (options.oneofs)
                        object.message = "size";
                }
                if (message.signal != null && Object.hasOwnProperty.call(message, "signal")) {
                    object.signal = message.signal;
                    if (options.oneofs)
                        object.message = "signal";
                }
                if (message.continued != null && Object.hasOwnProperty.call(message, "continued")) {
                    object.continued = message.continued;
                    if (options.oneofs)
                        object.message = "continued";
                }
                return object;
            };

            RunRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            RunRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.RunRequest";
            };

            return RunRequest;
        })();

        v1.RunStart = (function() {

            function RunStart(properties) {
                this.command = [];
                this.environment = [];
                this.terminals = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            RunStart.prototype.agent = "";
            RunStart.prototype.user = "";
            RunStart.prototype.command = $util.emptyArray;
            RunStart.prototype.directory = "";
            RunStart.prototype.environment = $util.emptyArray;
            RunStart.prototype.terminals = $util.emptyArray;
            RunStart.prototype.size = null;

            RunStart.create = function create(properties) {
                return new RunStart(properties);
            };

            RunStart.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.agent != null && Object.hasOwnProperty.call(message, "agent"))
                    writer.uint32(10).string(message.agent);
                if (message.user != null && Object.hasOwnProperty.call(message, "user"))
                    writer.uint32(18).string(message.user);
                if (message.command != null && message.command.length)
                    for (let i = 0; i < message.command.length; ++i)
                        writer.uint32(26).string(message.command[i]);
                if (message.directory != null && Object.hasOwnProperty.call(message, "directory"))
                    writer.uint32(34).string(message.directory);
                if (message.environment != null && message.environment.length)
                    for (let i = 0; i < message.environment.length; ++i)
                        writer.uint32(42).string(message.environment[i]);
                if (message.terminals != null && message.terminals.length) {
                    writer.uint32(50).fork();
                    for (let i = 0; i < message.terminals.length; ++i)
                        writer.uint32(message.terminals[i]);
                    writer.ldelim();
                }
                if (message.size != null && Object.hasOwnProperty.call(message, "size"))
                    $root.cordon.v1.TerminalSize.encode(message.size, writer.uint32(58).fork(), q + 1).ldelim();
                return writer;
            };

            RunStart.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.RunStart();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.agent = reader.string();
                            break;
                        }
                    case 2: {
                            message.user = reader.string();
                            break;
                        }
                    case 3: {
                            if (!(message.command && message.command.length))
                                message.command = [];
                            message.command.push(reader.string());
                            break;
                        }
                    case 4: {
                            message.directory = reader.string();
                            break;
                        }
                    case 5: {
                            if (!(message.environment && message.environment.length))
                                message.environment = [];
                            message.environment.push(reader.string());
                            break;
                        }
                    case 6: {
                            if (!(message.terminals && message.terminals.length))
                                message.terminals = [];
                            if ((tag & 7) === 2) {
                                let end2 = reader.uint32() + reader.pos;
                                if (end2 > reader.len)
                                    throw RangeError("index out of range");
                                reader.len = end2;
                                while (reader.pos < end2)
                                    message.terminals.push(reader.uint32());
                                if (reader.pos !== end2)
                                    throw RangeError("index out of range");
                                reader.len = end;
                            } else
                                message.terminals.push(reader.uint32());
                            break;
                        }
                    case 7: {
                            message.size = $root.cordon.v1.TerminalSize.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            RunStart.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.RunStart)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.RunStart: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.RunStart();
                if (object.agent != null)
                    message.agent = String(object.agent);
                if (object.user != null)
                    message.user = String(object.user);
                if (object.command) {
                    if (!Array.isArray(object.command))
                        throw TypeError(".cordon.v1.RunStart.command: array expected");
                    message.command = [];
                    for (let i = 0; i < object.command.length; ++i)
                        message.command[i] = String(object.command[i]);
                }
                if (object.directory != null)
                    message.directory = String(object.directory);
                if (object.environment) {
                    if (!Array.isArray(object.environment))
                        throw TypeError(".cordon.v1.RunStart.environment: array expected");
                    message.environment = [];
                    for (let i = 0; i < object.environment.length; ++i)
                        message.environment[i] = String(object.environment[i]);
                }
                if (object.terminals) {
                    if (!Array.isArray(object.terminals))
                        throw TypeError(".cordon.v1.RunStart.terminals: array expected");
                    message.terminals = [];
                    for (let i = 0; i < object.terminals.length; ++i)
                        message.terminals[i] = object.terminals[i] >>> 0;
                }
                if (object.size != null) {
                    if (!$util.isObject(object.size))
                        throw TypeError(".cordon.v1.RunStart.size: object expected");
                    message.size = $root.cordon.v1.TerminalSize.fromObject(object.size, long + 1);
                }
                return message;
            };

            RunStart.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.command = [];
                    object.environment = [];
                    object.terminals = [];
                }
                if (options.defaults) {
                    object.agent = "";
                    object.user = "";
                    object.directory = "";
                    object.size = null;
                }
                if (message.agent != null && Object.hasOwnProperty.call(message, "agent"))
                    object.agent = message.agent;
                if (message.user != null && Object.hasOwnProperty.call(message, "user"))
                    object.user = message.user;
                if (message.command && message.command.length) {
                    object.command = [];
                    for (let j = 0; j < message.command.length; ++j)
                        object.command[j] = message.command[j];
                }
                if (message.directory != null && Object.hasOwnProperty.call(message, "directory"))
                    object.directory = message.directory;
                if (message.environment && message.environment.length) {
                    object.environment = [];
                    for (let j = 0; j < message.environment.length; ++j)
                        object.environment[j] = message.environment[j];
                }
                if (message.terminals && message.terminals.length) {
                    object.terminals = [];
                    for (let j = 0; j < message.terminals.length; ++j)
                        object.terminals[j] = message.terminals[j];
                }
                if (message.size != null && Object.hasOwnProperty.call(message, "size"))
                    object.size = $root.cordon.v1.TerminalSize.toObject(message.size, options, q + 1);
                return object;
            };

            RunStart.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            RunStart.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.RunStart";
            };

            return RunStart;
        })();

        v1.RunAttach = (function() {

            function RunAttach(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            RunAttach.prototype.session = "";

            RunAttach.create = function create(properties) {
                return new RunAttach(properties);
            };

            RunAttach.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    writer.uint32(10).string(message.session);
                return writer;
            };

            RunAttach.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.RunAttach();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.session = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            RunAttach.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.RunAttach)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.RunAttach: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.RunAttach();
                if (object.session != null)
                    message.session = String(object.session);
                return message;
            };

            RunAttach.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.session = "";
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    object.session = message.session;
                return object;
            };

            RunAttach.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            RunAttach.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.RunAttach";
            };

            return RunAttach;
        })();

        v1.TerminalSize = (function() {

            function TerminalSize(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            TerminalSize.prototype.rows = 0;
            TerminalSize.prototype.columns = 0;

            TerminalSize.create = function create(properties) {
                return new TerminalSize(properties);
            };

            TerminalSize.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.rows != null && Object.hasOwnProperty.call(message, "rows"))
                    writer.uint32(8).uint32(message.rows);
                if (message.columns != null && Object.hasOwnProperty.call(message, "columns"))
                    writer.uint32(16).uint32(message.columns);
                return writer;
            };

            TerminalSize.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.TerminalSize();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.rows = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.columns = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            TerminalSize.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.TerminalSize)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.TerminalSize: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.TerminalSize();
                if (object.rows != null)
                    message.rows = object.rows >>> 0;
                if (object.columns != null)
                    message.columns = object.columns >>> 0;
                return message;
            };

            TerminalSize.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.rows = 0;
                    object.columns = 0;
                }
                if (message.rows != null && Object.hasOwnProperty.call(message, "rows"))
                    object.rows = message.rows;
                if (message.columns != null && Object.hasOwnProperty.call(message, "columns"))
                    object.columns = message.columns;
                return object;
            };

            TerminalSize.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            TerminalSize.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.TerminalSize";
            };

            return TerminalSize;
        })();

        v1.RunResponse = (function() {

            function RunResponse(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            RunResponse.prototype.started = null;
            RunResponse.prototype.refused = null;
            RunResponse.prototype.stopped = null;
            RunResponse.prototype.ended = null;

            let $oneOfFields;

            Object.defineProperty(RunResponse.prototype, "message", {
                get: $util.oneOfGetter($oneOfFields = ["started", "refused", "stopped", "ended"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            RunResponse.create = function create(properties) {
                return new RunResponse(properties);
            };

            RunResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.started != null && Object.hasOwnProperty.call(message, "started"))
                    $root.cordon.v1.RunStarted.encode(message.started, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.refused != null && Object.hasOwnProperty.call(message, "refused"))
                    $root.cordon.v1.RunRefused.encode(message.refused, writer.uint32(18).fork(), q + 1).ldelim();
                if (message.stopped != null && Object.hasOwnProperty.call(message, "stopped"))
                    writer.uint32(24).uint32(message.stopped);
                if (message.ended != null && Object.hasOwnProperty.call(message, "ended"))
                    $root.cordon.v1.RunEnded.encode(message.ended, writer.uint32(34).fork(), q + 1).ldelim();
                return writer;
            };

            RunResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.RunResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.started = $root.cordon.v1.RunStarted.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.refused = $root.cordon.v1.RunRefused.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 3: {
                            message.stopped = reader.uint32();
                            break;
                        }
                    case 4: {
                            message.ended = $root.cordon.v1.RunEnded.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            RunResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.RunResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.RunResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.RunResponse();
                if (object.started != null) {
                    if (!$util.isObject(object.started))
                        throw TypeError(".cordon.v1.RunResponse.started: object expected");
                    message.started = $root.cordon.v1.RunStarted.fromObject(object.started, long + 1);
                }
                if (object.refused != null) {
                    if (!$util.isObject(object.refused))
                        throw TypeError(".cordon.v1.RunResponse.refused: object expected");
                    message.refused = $root.cordon.v1.RunRefused.fromObject(object.refused, long + 1);
                }
                if (object.stopped != null)
                    message.stopped = object.stopped >>> 0;
                if (object.ended != null) {
                    if (!$util.isObject(object.ended))
                        throw TypeError(".cordon.v1.RunResponse.ended: object expected");
                    message.ended = $root.cordon.v1.RunEnded.fromObject(object.ended, long + 1);
                }
                return message;
            };

            RunResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (message.started != null && Object.hasOwnProperty.call(message, "started")) {
                    object.started = $root.cordon.v1.RunStarted.toObject(message.started, options, q + 1);
                    if (options.oneofs)
                        object.message = "started";
                }
                if (message.refused != null && Object.hasOwnProperty.call(message, "refused")) {
                    object.refused = $root.cordon.v1.RunRefused.toObject(message.refused, options, q + 1);
                    if (options.oneofs)
                        object.message = "refused";
                }
                if (message.stopped != null && Object.hasOwnProperty.call(message, "stopped")) {
                    object.stopped = message.stopped;
                    if (options.oneofs)
                        object.message = "stopped";
                }
                if (message.ended != null && Object.hasOwnProperty.call(message, "ended")) {
                    object.ended = $root.cordon.v1.RunEnded.toObject(message.ended, options, q + 1);
                    if (options.oneofs)
                        object.message = "ended";
                }
                return object;
            };

            RunResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            RunResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.RunResponse";
            };

            return RunResponse;
        })();

        v1.RunStarted = (function() {

            function RunStarted(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            RunStarted.prototype.session = "";
            RunStarted.prototype.pid = 0;

            RunStarted.create = function create(properties) {
                return new RunStarted(properties);
            };

            RunStarted.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    writer.uint32(10).string(message.session);
                if (message.pid != null && Object.hasOwnProperty.call(message, "pid"))
                    writer.uint32(16).uint32(message.pid);
                return writer;
            };

            RunStarted.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.RunStarted();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.session = reader.string();
                            break;
                        }
                    case 2: {
                            message.pid = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            RunStarted.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.RunStarted)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.RunStarted: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.RunStarted();
                if (object.session != null)
                    message.session = String(object.session);
                if (object.pid != null)
                    message.pid = object.pid >>> 0;
                return message;
            };

            RunStarted.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.session = "";
                    object.pid = 0;
                }
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    object.session = message.session;
                if (message.pid != null && Object.hasOwnProperty.call(message, "pid"))
                    object.pid = message.pid;
                return object;
            };

            RunStarted.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            RunStarted.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.RunStarted";
            };

            return RunStarted;
        })();

        v1.RunRefused = (function() {

            function RunRefused(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            RunRefused.prototype.code = "";
            RunRefused.prototype.reason = "";
            RunRefused.prototype.remedy = "";

            RunRefused.create = function create(properties) {
                return new RunRefused(properties);
            };

            RunRefused.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.code != null && Object.hasOwnProperty.call(message, "code"))
                    writer.uint32(10).string(message.code);
                if (message.reason != null && Object.hasOwnProperty.call(message, "reason"))
                    writer.uint32(18).string(message.reason);
                if (message.remedy != null && Object.hasOwnProperty.call(message, "remedy"))
                    writer.uint32(26).string(message.remedy);
                return writer;
            };

            RunRefused.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.RunRefused();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.code = reader.string();
                            break;
                        }
                    case 2: {
                            message.reason = reader.string();
                            break;
                        }
                    case 3: {
                            message.remedy = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            RunRefused.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.RunRefused)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.RunRefused: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.RunRefused();
                if (object.code != null)
                    message.code = String(object.code);
                if (object.reason != null)
                    message.reason = String(object.reason);
                if (object.remedy != null)
                    message.remedy = String(object.remedy);
                return message;
            };

            RunRefused.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.code = "";
                    object.reason = "";
                    object.remedy = "";
                }
                if (message.code != null && Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.reason != null && Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.remedy != null && Object.hasOwnProperty.call(message, "remedy"))
                    object.remedy = message.remedy;
                return object;
            };

            RunRefused.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            RunRefused.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.RunRefused";
            };

            return RunRefused;
        })();

        v1.RunEnded = (function() {

            function RunEnded(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            RunEnded.prototype.waitStatus = 0;

            RunEnded.create = function create(properties) {
                return new RunEnded(properties);
            };

            RunEnded.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.waitStatus != null && Object.hasOwnProperty.call(message, "waitStatus"))
                    writer.uint32(8).uint32(message.waitStatus);
                return writer;
            };

            RunEnded.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.RunEnded();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.waitStatus = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            RunEnded.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.RunEnded)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.RunEnded: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.RunEnded();
                if (object.waitStatus != null)
                    message.waitStatus = object.waitStatus >>> 0;
                return message;
            };

            RunEnded.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.waitStatus = 0;
                if (message.waitStatus != null && Object.hasOwnProperty.call(message, "waitStatus"))
                    object.waitStatus = message.waitStatus;
                return object;
            };

            RunEnded.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            RunEnded.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.RunEnded";
            };

            return RunEnded;
        })();

        v1.DoctorRequest = (function() {

            function DoctorRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            DoctorRequest.create = function create(properties) {
                return new DoctorRequest(properties);
            };

            DoctorRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            DoctorRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.DoctorRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            DoctorRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.DoctorRequest)
                    return object;
                return new $root.cordon.v1.DoctorRequest();
            };

            DoctorRequest.toObject = function toObject() {
                return {};
            };

            DoctorRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            DoctorRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.DoctorRequest";
            };

            return DoctorRequest;
        })();

        v1.DoctorCheck = (function() {

            function DoctorCheck(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            DoctorCheck.prototype.name = "";
            DoctorCheck.prototype.result = "";
            DoctorCheck.prototype.detail = "";
            DoctorCheck.prototype.remedy = "";

            DoctorCheck.create = function create(properties) {
                return new DoctorCheck(properties);
            };

            DoctorCheck.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                    writer.uint32(10).string(message.name);
                if (message.result != null && Object.hasOwnProperty.call(message, "result"))
                    writer.uint32(18).string(message.result);
                if (message.detail != null && Object.hasOwnProperty.call(message, "detail"))
                    writer.uint32(26).string(message.detail);
                if (message.remedy != null && Object.hasOwnProperty.call(message, "remedy"))
                    writer.uint32(34).string(message.remedy);
                return writer;
            };

            DoctorCheck.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.DoctorCheck();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.name = reader.string();
                            break;
                        }
                    case 2: {
                            message.result = reader.string();
                            break;
                        }
                    case 3: {
                            message.detail = reader.string();
                            break;
                        }
                    case 4: {
                            message.remedy = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            DoctorCheck.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.DoctorCheck)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.DoctorCheck: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.DoctorCheck();
                if (object.name != null)
                    message.name = String(object.name);
                if (object.result != null)
                    message.result = String(object.result);
                if (object.detail != null)
                    message.detail = String(object.detail);
                if (object.remedy != null)
                    message.remedy = String(object.remedy);
                return message;
            };

            DoctorCheck.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.result = "";
                    object.detail = "";
                    object.remedy = "";
                }
                if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.result != null && Object.hasOwnProperty.call(message, "result"))
                    object.result = message.result;
                if (message.detail != null && Object.hasOwnProperty.call(message, "detail"))
                    object.detail = message.detail;
                if (message.remedy != null && Object.hasOwnProperty.call(message, "remedy"))
                    object.remedy = message.remedy;
                return object;
            };

            DoctorCheck.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            DoctorCheck.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.DoctorCheck";
            };

            return DoctorCheck;
        })();

        v1.DoctorResponse = (function() {

            function DoctorResponse(properties) {
                this.checks = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            DoctorResponse.prototype.checks = $util.emptyArray;

            DoctorResponse.create = function create(properties) {
                return new DoctorResponse(properties);
            };

            DoctorResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.checks != null && message.checks.length)
                    for (let i = 0; i < message.checks.length; ++i)
                        $root.cordon.v1.DoctorCheck.encode(message.checks[i], writer.uint32(10).fork(), q + 1).ldelim();
                return writer;
            };

            DoctorResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.DoctorResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.checks && message.checks.length))
                                message.checks = [];
                            message.checks.push($root.cordon.v1.DoctorCheck.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            DoctorResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.DoctorResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.DoctorResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.DoctorResponse();
                if (object.checks) {
                    if (!Array.isArray(object.checks))
                        throw TypeError(".cordon.v1.DoctorResponse.checks: array expected");
                    message.checks = [];
                    for (let i = 0; i < object.checks.length; ++i) {
                        if (!$util.isObject(object.checks[i]))
                            throw TypeError(".cordon.v1.DoctorResponse.checks: object expected");
                        message.checks[i] = $root.cordon.v1.DoctorCheck.fromObject(object.checks[i], long + 1);
                    }
                }
                return message;
            };

            DoctorResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.checks = [];
                if (message.checks && message.checks.length) {
                    object.checks = [];
                    for (let j = 0; j < message.checks.length; ++j)
                        object.checks[j] = $root.cordon.v1.DoctorCheck.toObject(message.checks[j], options, q + 1);
                }
                return object;
            };

            DoctorResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            DoctorResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.DoctorResponse";
            };

            return DoctorResponse;
        })();

        v1.WhyRequest = (function() {

            function WhyRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            WhyRequest.prototype.pid = 0;
            WhyRequest.prototype.session = "";
            WhyRequest.prototype.violation = "";
            WhyRequest.prototype.last = false;

            WhyRequest.create = function create(properties) {
                return new WhyRequest(properties);
            };

            WhyRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.pid != null && Object.hasOwnProperty.call(message, "pid"))
                    writer.uint32(8).uint32(message.pid);
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    writer.uint32(18).string(message.session);
                if (message.violation != null && Object.hasOwnProperty.call(message, "violation"))
                    writer.uint32(26).string(message.violation);
                if (message.last != null && Object.hasOwnProperty.call(message, "last"))
                    writer.uint32(32).bool(message.last);
                return writer;
            };

            WhyRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.WhyRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.pid = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.session = reader.string();
                            break;
                        }
                    case 3: {
                            message.violation = reader.string();
                            break;
                        }
                    case 4: {
                            message.last = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            WhyRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.WhyRequest)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.WhyRequest: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.WhyRequest();
                if (object.pid != null)
                    message.pid = object.pid >>> 0;
                if (object.session != null)
                    message.session = String(object.session);
                if (object.violation != null)
                    message.violation = String(object.violation);
                if (object.last != null)
                    message.last = Boolean(object.last);
                return message;
            };

            WhyRequest.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.pid = 0;
                    object.session = "";
                    object.violation = "";
                    object.last = false;
                }
                if (message.pid != null && Object.hasOwnProperty.call(message, "pid"))
                    object.pid = message.pid;
                if (message.session != null && Object.hasOwnProperty.call(message, "session"))
                    object.session = message.session;
                if (message.violation != null && Object.hasOwnProperty.call(message, "violation"))
                    object.violation = message.violation;
                if (message.last != null && Object.hasOwnProperty.call(message, "last"))
                    object.last = message.last;
                return object;
            };

            WhyRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            WhyRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.WhyRequest";
            };

            return WhyRequest;
        })();

        v1.WhyResponse = (function() {

            function WhyResponse(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            WhyResponse.prototype.found = false;
            WhyResponse.prototype.event = null;
            WhyResponse.prototype.step = 0;
            WhyResponse.prototype.sentence = "";
            WhyResponse.prototype.grant = "";
            WhyResponse.prototype.digest = "";

            WhyResponse.create = function create(properties) {
                return new WhyResponse(properties);
            };

            WhyResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.found != null && Object.hasOwnProperty.call(message, "found"))
                    writer.uint32(8).bool(message.found);
                if (message.event != null && Object.hasOwnProperty.call(message, "event"))
                    $root.cordon.v1.Event.encode(message.event, writer.uint32(18).fork(), q + 1).ldelim();
                if (message.step != null && Object.hasOwnProperty.call(message, "step"))
                    writer.uint32(24).uint32(message.step);
                if (message.sentence != null && Object.hasOwnProperty.call(message, "sentence"))
                    writer.uint32(34).string(message.sentence);
                if (message.grant != null && Object.hasOwnProperty.call(message, "grant"))
                    writer.uint32(42).string(message.grant);
                if (message.digest != null && Object.hasOwnProperty.call(message, "digest"))
                    writer.uint32(50).string(message.digest);
                return writer;
            };

            WhyResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.WhyResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.found = reader.bool();
                            break;
                        }
                    case 2: {
                            message.event = $root.cordon.v1.Event.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 3: {
                            message.step = reader.uint32();
                            break;
                        }
                    case 4: {
                            message.sentence = reader.string();
                            break;
                        }
                    case 5: {
                            message.grant = reader.string();
                            break;
                        }
                    case 6: {
                            message.digest = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            WhyResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.WhyResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.WhyResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.WhyResponse();
                if (object.found != null)
                    message.found = Boolean(object.found);
                if (object.event != null) {
                    if (!$util.isObject(object.event))
                        throw TypeError(".cordon.v1.WhyResponse.event: object expected");
                    message.event = $root.cordon.v1.Event.fromObject(object.event, long + 1);
                }
                if (object.step != null)
                    message.step = object.step >>> 0;
                if (object.sentence != null)
                    message.sentence = String(object.sentence);
                if (object.grant != null)
                    message.grant = String(object.grant);
                if (object.digest != null)
                    message.digest = String(object.digest);
                return message;
            };

            WhyResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.found = false;
                    object.event = null;
                    object.step = 0;
                    object.sentence = "";
                    object.grant = "";
                    object.digest = "";
                }
                if (message.found != null && Object.hasOwnProperty.call(message, "found"))
                    object.found = message.found;
                if (message.event != null && Object.hasOwnProperty.call(message, "event"))
                    object.event = $root.cordon.v1.Event.toObject(message.event, options, q + 1);
                if (message.step != null && Object.hasOwnProperty.call(message, "step"))
                    object.step = message.step;
                if (message.sentence != null && Object.hasOwnProperty.call(message, "sentence"))
                    object.sentence = message.sentence;
                if (message.grant != null && Object.hasOwnProperty.call(message, "grant"))
                    object.grant = message.grant;
                if (message.digest != null && Object.hasOwnProperty.call(message, "digest"))
                    object.digest = message.digest;
                return object;
            };

            WhyResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            WhyResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.WhyResponse";
            };

            return WhyResponse;
        })();

        v1.ListLocalSessionsRequest = (function() {

            function ListLocalSessionsRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListLocalSessionsRequest.create = function create(properties) {
                return new ListLocalSessionsRequest(properties);
            };

            ListLocalSessionsRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            ListLocalSessionsRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.ListLocalSessionsRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            ListLocalSessionsRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.ListLocalSessionsRequest)
                    return object;
                return new $root.cordon.v1.ListLocalSessionsRequest();
            };

            ListLocalSessionsRequest.toObject = function toObject() {
                return {};
            };

            ListLocalSessionsRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            ListLocalSessionsRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.ListLocalSessionsRequest";
            };

            return ListLocalSessionsRequest;
        })();

        v1.ListLocalSessionsResponse = (function() {

            function ListLocalSessionsResponse(properties) {
                this.sessions = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListLocalSessionsResponse.prototype.sessions = $util.emptyArray;

            ListLocalSessionsResponse.create = function create(properties) {
                return new ListLocalSessionsResponse(properties);
            };

            ListLocalSessionsResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.sessions != null && message.sessions.length)
                    for (let i = 0; i < message.sessions.length; ++i)
                        $root.cordon.v1.SessionStatus.encode(message.sessions[i], writer.uint32(10).fork(), q + 1).ldelim();
                return writer;
            };

            ListLocalSessionsResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.ListLocalSessionsResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.sessions && message.sessions.length))
                                message.sessions = [];
                            message.sessions.push($root.cordon.v1.SessionStatus.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            ListLocalSessionsResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.ListLocalSessionsResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.ListLocalSessionsResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.ListLocalSessionsResponse();
                if (object.sessions) {
                    if (!Array.isArray(object.sessions))
                        throw TypeError(".cordon.v1.ListLocalSessionsResponse.sessions: array expected");
                    message.sessions = [];
                    for (let i = 0; i < object.sessions.length; ++i) {
                        if (!$util.isObject(object.sessions[i]))
                            throw TypeError(".cordon.v1.ListLocalSessionsResponse.sessions: object expected");
                        message.sessions[i] = $root.cordon.v1.SessionStatus.fromObject(object.sessions[i], long + 1);
                    }
                }
                return message;
            };

            ListLocalSessionsResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.sessions = [];
                if (message.sessions && message.sessions.length) {
                    object.sessions = [];
                    for (let j = 0; j < message.sessions.length; ++j)
                        object.sessions[j] = $root.cordon.v1.SessionStatus.toObject(message.sessions[j], options, q + 1);
                }
                return object;
            };

            ListLocalSessionsResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            ListLocalSessionsResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.ListLocalSessionsResponse";
            };

            return ListLocalSessionsResponse;
        })();

        v1.GetStatusRequest = (function() {

            function GetStatusRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            GetStatusRequest.create = function create(properties) {
                return new GetStatusRequest(properties);
            };

            GetStatusRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            GetStatusRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.GetStatusRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            GetStatusRequest.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.GetStatusRequest)
                    return object;
                return new $root.cordon.v1.GetStatusRequest();
            };

            GetStatusRequest.toObject = function toObject() {
                return {};
            };

            GetStatusRequest.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            GetStatusRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.GetStatusRequest";
            };

            return GetStatusRequest;
        })();

        v1.GetStatusResponse = (function() {

            function GetStatusResponse(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            GetStatusResponse.prototype.state = "";
            GetStatusResponse.prototype.digestInForce = "";
            GetStatusResponse.prototype.serialInForce = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            GetStatusResponse.prototype.host = "";
            GetStatusResponse.prototype.serviceConnected = false;
            GetStatusResponse.prototype.status = null;

            GetStatusResponse.create = function create(properties) {
                return new GetStatusResponse(properties);
            };

            GetStatusResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.state != null && Object.hasOwnProperty.call(message, "state"))
                    writer.uint32(10).string(message.state);
                if (message.digestInForce != null && Object.hasOwnProperty.call(message, "digestInForce"))
                    writer.uint32(18).string(message.digestInForce);
                if (message.serialInForce != null && Object.hasOwnProperty.call(message, "serialInForce"))
                    writer.uint32(24).uint64(message.serialInForce);
                if (message.host != null && Object.hasOwnProperty.call(message, "host"))
                    writer.uint32(34).string(message.host);
                if (message.serviceConnected != null && Object.hasOwnProperty.call(message, "serviceConnected"))
                    writer.uint32(40).bool(message.serviceConnected);
                if (message.status != null && Object.hasOwnProperty.call(message, "status"))
                    $root.cordon.v1.HostStatus.encode(message.status, writer.uint32(50).fork(), q + 1).ldelim();
                return writer;
            };

            GetStatusResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.cordon.v1.GetStatusResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.state = reader.string();
                            break;
                        }
                    case 2: {
                            message.digestInForce = reader.string();
                            break;
                        }
                    case 3: {
                            message.serialInForce = reader.uint64();
                            break;
                        }
                    case 4: {
                            message.host = reader.string();
                            break;
                        }
                    case 5: {
                            message.serviceConnected = reader.bool();
                            break;
                        }
                    case 6: {
                            message.status = $root.cordon.v1.HostStatus.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            GetStatusResponse.fromObject = function fromObject(object, long) {
                if (object instanceof $root.cordon.v1.GetStatusResponse)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".cordon.v1.GetStatusResponse: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.cordon.v1.GetStatusResponse();
                if (object.state != null)
                    message.state = String(object.state);
                if (object.digestInForce != null)
                    message.digestInForce = String(object.digestInForce);
                if (object.serialInForce != null)
                    if ($util.Long)
                        message.serialInForce = $util.Long.fromValue(object.serialInForce, true);
                    else if (typeof object.serialInForce === "string")
                        message.serialInForce = parseInt(object.serialInForce, 10);
                    else if (typeof object.serialInForce === "number")
                        message.serialInForce = object.serialInForce;
                    else if (typeof object.serialInForce === "object")
                        message.serialInForce = new $util.LongBits(object.serialInForce.low >>> 0, object.serialInForce.high >>> 0).toNumber(true);
                if (object.host != null)
                    message.host = String(object.host);
                if (object.serviceConnected != null)
                    message.serviceConnected = Boolean(object.serviceConnected);
                if (object.status != null) {
                    if (!$util.isObject(object.status))
                        throw TypeError(".cordon.v1.GetStatusResponse.status: object expected");
                    message.status = $root.cordon.v1.HostStatus.fromObject(object.status, long + 1);
                }
                return message;
            };

            GetStatusResponse.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.state = "";
                    object.digestInForce = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.serialInForce = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.serialInForce = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.host = "";
                    object.serviceConnected = false;
                    object.status = null;
                }
                if (message.state != null && Object.hasOwnProperty.call(message, "state"))
                    object.state = message.state;
                if (message.digestInForce != null && Object.hasOwnProperty.call(message, "digestInForce"))
                    object.digestInForce = message.digestInForce;
                if (message.serialInForce != null && Object.hasOwnProperty.call(message, "serialInForce"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.serialInForce = typeof message.serialInForce === "number" ? BigInt(message.serialInForce) : $util.Long.fromBits(message.serialInForce.low >>> 0, message.serialInForce.high >>> 0, true).toBigInt();
                    else if (typeof message.serialInForce === "number")
                        object.serialInForce = options.longs === String ? String(message.serialInForce) : message.serialInForce;
                    else
                        object.serialInForce = options.longs === String ? $util.Long.prototype.toString.call(message.serialInForce) : options.longs === Number ? new $util.LongBits(message.serialInForce.low >>> 0, message.serialInForce.high >>> 0).toNumber(true) : message.serialInForce;
                if (message.host != null && Object.hasOwnProperty.call(message, "host"))
                    object.host = message.host;
                if (message.serviceConnected != null && Object.hasOwnProperty.call(message, "serviceConnected"))
                    object.serviceConnected = message.serviceConnected;
                if (message.status != null && Object.hasOwnProperty.call(message, "status"))
                    object.status = $root.cordon.v1.HostStatus.toObject(message.status, options, q + 1);
                return object;
            };

            GetStatusResponse.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            GetStatusResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/cordon.v1.GetStatusResponse";
            };

            return GetStatusResponse;
        })();

        v1.Reason = (function() {
            const valuesById = {}, values = Object.create(valuesById);
            values[valuesById[0] = "REASON_UNSPECIFIED"] = 0;
            values[valuesById[1] = "REASON_ALLOWED_BY_RULE"] = 1;
            values[valuesById[2] = "REASON_PROTECTION"] = 2;
            values[valuesById[3] = "REASON_DENIED_BY_RULE"] = 3;
            values[valuesById[4] = "REASON_AUDIT_ONLY"] = 4;
            values[valuesById[5] = "REASON_NOT_ALLOWED"] = 5;
            values[valuesById[6] = "REASON_NO_POLICY"] = 6;
            values[valuesById[7] = "REASON_NO_SESSION_ROW"] = 7;
            values[valuesById[8] = "REASON_NO_GENERATION"] = 8;
            values[valuesById[9] = "REASON_QUARANTINED"] = 9;
            values[valuesById[10] = "REASON_PATH_TOO_DEEP"] = 10;
            values[valuesById[11] = "REASON_NAMELESS_EXEC"] = 11;
            values[valuesById[12] = "REASON_FAMILY"] = 12;
            values[valuesById[13] = "REASON_AUDIT_DENY"] = 13;
            values[valuesById[14] = "REASON_NAMELESS_ALLOWED"] = 14;
            values[valuesById[15] = "REASON_LANDLOCK"] = 15;
            values[valuesById[16] = "REASON_NO_SCRATCH"] = 16;
            values[valuesById[17] = "REASON_ROUTE"] = 17;
            values[valuesById[18] = "REASON_DNS_MALFORMED"] = 18;
            values[valuesById[19] = "REASON_DNS_LABEL"] = 19;
            values[valuesById[20] = "REASON_DNS_RATE"] = 20;
            values[valuesById[21] = "REASON_DNS_NAMES"] = 21;
            values[valuesById[22] = "REASON_DNS_PRIVATE"] = 22;
            values[valuesById[23] = "REASON_SNI_MISMATCH"] = 23;
            values[valuesById[24] = "REASON_SNI_UNVERIFIED"] = 24;
            values[valuesById[25] = "REASON_SNI_UNREADABLE"] = 25;
            values[valuesById[26] = "REASON_SNI_UNSEEN"] = 26;
            values[valuesById[27] = "REASON_FOREIGN_SOURCE"] = 27;
            values[valuesById[30] = "REASON_DIGEST_PENDING"] = 30;
            values[valuesById[31] = "REASON_DIGEST_MISMATCH"] = 31;
            return values;
        })();

        return v1;
    })();

    return cordon;
})();

export const google = $root.google = (() => {

    const google = {};

    google.protobuf = (function() {

        const protobuf = {};

        protobuf.Any = (function() {

            function Any(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Any.prototype.type_url = "";
            Any.prototype.value = $util.newBuffer([]);

            Any.create = function create(properties) {
                return new Any(properties);
            };

            Any.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.type_url != null && Object.hasOwnProperty.call(message, "type_url"))
                    writer.uint32(10).string(message.type_url);
                if (message.value != null && Object.hasOwnProperty.call(message, "value"))
                    writer.uint32(18).bytes(message.value);
                return writer;
            };

            Any.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.google.protobuf.Any();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.type_url = reader.string();
                            break;
                        }
                    case 2: {
                            message.value = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Any.fromObject = function fromObject(object, long) {
                if (object instanceof $root.google.protobuf.Any)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".google.protobuf.Any: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.google.protobuf.Any();
                if (object.type_url != null)
                    message.type_url = String(object.type_url);
                if (object.value != null)
                    if (typeof object.value === "string")
                        $util.base64.decode(object.value, message.value = $util.newBuffer($util.base64.length(object.value)), 0);
                    else if (object.value.length >= 0)
                        message.value = object.value;
                return message;
            };

            Any.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.type_url = "";
                    if (options.bytes === String)
                        object.value = "";
                    else {
                        object.value = [];
                        if (options.bytes !== Array)
                            object.value = $util.newBuffer(object.value);
                    }
                }
                if (message.type_url != null && Object.hasOwnProperty.call(message, "type_url"))
                    object.type_url = message.type_url;
                if (message.value != null && Object.hasOwnProperty.call(message, "value"))
                    object.value = options.bytes === String ? $util.base64.encode(message.value, 0, message.value.length) : options.bytes === Array ? Array.prototype.slice.call(message.value) : message.value;
                return object;
            };

            Any.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Any.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/google.protobuf.Any";
            };

            return Any;
        })();

        protobuf.Duration = (function() {

            function Duration(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Duration.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Duration.prototype.nanos = 0;

            Duration.create = function create(properties) {
                return new Duration(properties);
            };

            Duration.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.seconds != null && Object.hasOwnProperty.call(message, "seconds"))
                    writer.uint32(8).int64(message.seconds);
                if (message.nanos != null && Object.hasOwnProperty.call(message, "nanos"))
                    writer.uint32(16).int32(message.nanos);
                return writer;
            };

            Duration.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.google.protobuf.Duration();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.seconds = reader.int64();
                            break;
                        }
                    case 2: {
                            message.nanos = reader.int32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Duration.fromObject = function fromObject(object, long) {
                if (object instanceof $root.google.protobuf.Duration)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".google.protobuf.Duration: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.google.protobuf.Duration();
                if (object.seconds != null)
                    if ($util.Long)
                        message.seconds = $util.Long.fromValue(object.seconds, false);
                    else if (typeof object.seconds === "string")
                        message.seconds = parseInt(object.seconds, 10);
                    else if (typeof object.seconds === "number")
                        message.seconds = object.seconds;
                    else if (typeof object.seconds === "object")
                        message.seconds = new $util.LongBits(object.seconds.low >>> 0, object.seconds.high >>> 0).toNumber();
                if (object.nanos != null)
                    message.nanos = object.nanos | 0;
                return message;
            };

            Duration.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.seconds = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                    } else
                        object.seconds = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                    object.nanos = 0;
                }
                if (message.seconds != null && Object.hasOwnProperty.call(message, "seconds"))
                    if (typeof BigInt !== "undefined" && options.longs === BigInt)
                        object.seconds = typeof message.seconds === "number" ? BigInt(message.seconds) : $util.Long.fromBits(message.seconds.low >>> 0, message.seconds.high >>> 0, false).toBigInt();
                    else if (typeof message.seconds === "number")
                        object.seconds = options.longs === String ? String(message.seconds) : message.seconds;
                    else
                        object.seconds = options.longs === String ? $util.Long.prototype.toString.call(message.seconds) : options.longs === Number ? new $util.LongBits(message.seconds.low >>> 0, message.seconds.high >>> 0).toNumber() : message.seconds;
                if (message.nanos != null && Object.hasOwnProperty.call(message, "nanos"))
                    object.nanos = message.nanos;
                return object;
            };

            Duration.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Duration.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/google.protobuf.Duration";
            };

            return Duration;
        })();

        return protobuf;
    })();

    google.rpc = (function() {

        const rpc = {};

        rpc.Status = (function() {

            function Status(properties) {
                this.details = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Status.prototype.code = 0;
            Status.prototype.message = "";
            Status.prototype.details = $util.emptyArray;

            Status.create = function create(properties) {
                return new Status(properties);
            };

            Status.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.code != null && Object.hasOwnProperty.call(message, "code"))
                    writer.uint32(8).int32(message.code);
                if (message.message != null && Object.hasOwnProperty.call(message, "message"))
                    writer.uint32(18).string(message.message);
                if (message.details != null && message.details.length)
                    for (let i = 0; i < message.details.length; ++i)
                        $root.google.protobuf.Any.encode(message.details[i], writer.uint32(26).fork(), q + 1).ldelim();
                return writer;
            };

            Status.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.google.rpc.Status();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.code = reader.int32();
                            break;
                        }
                    case 2: {
                            message.message = reader.string();
                            break;
                        }
                    case 3: {
                            if (!(message.details && message.details.length))
                                message.details = [];
                            message.details.push($root.google.protobuf.Any.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            Status.fromObject = function fromObject(object, long) {
                if (object instanceof $root.google.rpc.Status)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".google.rpc.Status: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.google.rpc.Status();
                if (object.code != null)
                    message.code = object.code | 0;
                if (object.message != null)
                    message.message = String(object.message);
                if (object.details) {
                    if (!Array.isArray(object.details))
                        throw TypeError(".google.rpc.Status.details: array expected");
                    message.details = [];
                    for (let i = 0; i < object.details.length; ++i) {
                        if (!$util.isObject(object.details[i]))
                            throw TypeError(".google.rpc.Status.details: object expected");
                        message.details[i] = $root.google.protobuf.Any.fromObject(object.details[i], long + 1);
                    }
                }
                return message;
            };

            Status.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.details = [];
                if (options.defaults) {
                    object.code = 0;
                    object.message = "";
                }
                if (message.code != null && Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.message != null && Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                if (message.details && message.details.length) {
                    object.details = [];
                    for (let j = 0; j < message.details.length; ++j)
                        object.details[j] = $root.google.protobuf.Any.toObject(message.details[j], options, q + 1);
                }
                return object;
            };

            Status.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            Status.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/google.rpc.Status";
            };

            return Status;
        })();

        rpc.RetryInfo = (function() {

            function RetryInfo(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            RetryInfo.prototype.retryDelay = null;

            RetryInfo.create = function create(properties) {
                return new RetryInfo(properties);
            };

            RetryInfo.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.retryDelay != null && Object.hasOwnProperty.call(message, "retryDelay"))
                    $root.google.protobuf.Duration.encode(message.retryDelay, writer.uint32(10).fork(), q + 1).ldelim();
                return writer;
            };

            RetryInfo.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.google.rpc.RetryInfo();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.retryDelay = $root.google.protobuf.Duration.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            RetryInfo.fromObject = function fromObject(object, long) {
                if (object instanceof $root.google.rpc.RetryInfo)
                    return object;
                if (!$util.isObject(object))
                    throw TypeError(".google.rpc.RetryInfo: object expected");
                if (long === undefined)
                    long = 0;
                if (long > $util.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let message = new $root.google.rpc.RetryInfo();
                if (object.retryDelay != null) {
                    if (!$util.isObject(object.retryDelay))
                        throw TypeError(".google.rpc.RetryInfo.retryDelay: object expected");
                    message.retryDelay = $root.google.protobuf.Duration.fromObject(object.retryDelay, long + 1);
                }
                return message;
            };

            RetryInfo.toObject = function toObject(message, options, q) {
                if (!options)
                    options = {};
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.retryDelay = null;
                if (message.retryDelay != null && Object.hasOwnProperty.call(message, "retryDelay"))
                    object.retryDelay = $root.google.protobuf.Duration.toObject(message.retryDelay, options, q + 1);
                return object;
            };

            RetryInfo.prototype.toJSON = function toJSON() {
                return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
            };

            RetryInfo.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                if (typeUrlPrefix === undefined) {
                    typeUrlPrefix = "type.googleapis.com";
                }
                return typeUrlPrefix + "/google.rpc.RetryInfo";
            };

            return RetryInfo;
        })();

        return rpc;
    })();

    return google;
})();

export const opentelemetry = $root.opentelemetry = (() => {

    const opentelemetry = {};

    opentelemetry.proto = (function() {

        const proto = {};

        proto.collector = (function() {

            const collector = {};

            collector.logs = (function() {

                const logs = {};

                logs.v1 = (function() {

                    const v1 = {};

                    v1.ExportLogsServiceRequest = (function() {

                        function ExportLogsServiceRequest(properties) {
                            this.resourceLogs = [];
                            if (properties)
                                for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        }

                        ExportLogsServiceRequest.prototype.resourceLogs = $util.emptyArray;

                        ExportLogsServiceRequest.create = function create(properties) {
                            return new ExportLogsServiceRequest(properties);
                        };

                        ExportLogsServiceRequest.encode = function encode(message, writer, q) {
                            if (!writer)
                                writer = $Writer.create();
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            if (message.resourceLogs != null && message.resourceLogs.length)
                                for (let i = 0; i < message.resourceLogs.length; ++i)
                                    $root.opentelemetry.proto.logs.v1.ResourceLogs.encode(message.resourceLogs[i], writer.uint32(10).fork(), q + 1).ldelim();
                            return writer;
                        };

                        ExportLogsServiceRequest.decode = function decode(reader, length, error, long) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (long === undefined)
                                long = 0;
                            if (long > $Reader.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let end, message;
                            if (length === undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = new $root.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest();
                            while (reader.pos < end) {
                                let tag = reader.uint32();
                                if (tag === error)
                                    break;
                                switch (tag >>> 3) {
                                case 1: {
                                        if (!(message.resourceLogs && message.resourceLogs.length))
                                            message.resourceLogs = [];
                                        message.resourceLogs.push($root.opentelemetry.proto.logs.v1.ResourceLogs.decode(reader, reader.uint32(), undefined, long + 1));
                                        break;
                                    }
                                default:
                                    reader.skipType(tag & 7, long);
                                    break;
                                }
                            }
                            if (length !== undefined) {
                                if (reader.pos !== end)
                                    throw RangeError("index out of range");
                                reader.len = length;
                            }
                            return message;
                        };

                        ExportLogsServiceRequest.fromObject = function fromObject(object, long) {
                            if (object instanceof $root.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest)
                                return object;
                            if (!$util.isObject(object))
                                throw TypeError(".opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest: object expected");
                            if (long === undefined)
                                long = 0;
                            if (long > $util.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let message = new $root.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest();
                            if (object.resourceLogs) {
                                if (!Array.isArray(object.resourceLogs))
                                    throw TypeError(".opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest.resourceLogs: array expected");
                                message.resourceLogs = [];
                                for (let i = 0; i < object.resourceLogs.length; ++i) {
                                    if (!$util.isObject(object.resourceLogs[i]))
                                        throw TypeError(".opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest.resourceLogs: object expected");
                                    message.resourceLogs[i] = $root.opentelemetry.proto.logs.v1.ResourceLogs.fromObject(object.resourceLogs[i], long + 1);
                                }
                            }
                            return message;
                        };

                        ExportLogsServiceRequest.toObject = function toObject(message, options, q) {
                            if (!options)
                                options = {};
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            let object = {};
                            if (options.arrays || options.defaults)
                                object.resourceLogs = [];
                            if (message.resourceLogs && message.resourceLogs.length) {
                                object.resourceLogs = [];
                                for (let j = 0; j < message.resourceLogs.length; ++j)
                                    object.resourceLogs[j] = $root.opentelemetry.proto.logs.v1.ResourceLogs.toObject(message.resourceLogs[j], options, q + 1);
                            }
                            return object;
                        };

                        ExportLogsServiceRequest.prototype.toJSON = function toJSON() {
                            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        ExportLogsServiceRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                            if (typeUrlPrefix === undefined) {
                                typeUrlPrefix = "type.googleapis.com";
                            }
                            return typeUrlPrefix + "/opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest";
                        };

                        return ExportLogsServiceRequest;
                    })();

                    v1.ExportLogsServiceResponse = (function() {

                        function ExportLogsServiceResponse(properties) {
                            if (properties)
                                for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        }

                        ExportLogsServiceResponse.prototype.partialSuccess = null;

                        ExportLogsServiceResponse.create = function create(properties) {
                            return new ExportLogsServiceResponse(properties);
                        };

                        ExportLogsServiceResponse.encode = function encode(message, writer, q) {
                            if (!writer)
                                writer = $Writer.create();
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            if (message.partialSuccess != null && Object.hasOwnProperty.call(message, "partialSuccess"))
                                $root.opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess.encode(message.partialSuccess, writer.uint32(10).fork(), q + 1).ldelim();
                            return writer;
                        };

                        ExportLogsServiceResponse.decode = function decode(reader, length, error, long) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (long === undefined)
                                long = 0;
                            if (long > $Reader.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let end, message;
                            if (length === undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = new $root.opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse();
                            while (reader.pos < end) {
                                let tag = reader.uint32();
                                if (tag === error)
                                    break;
                                switch (tag >>> 3) {
                                case 1: {
                                        message.partialSuccess = $root.opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess.decode(reader, reader.uint32(), undefined, long + 1);
                                        break;
                                    }
                                default:
                                    reader.skipType(tag & 7, long);
                                    break;
                                }
                            }
                            if (length !== undefined) {
                                if (reader.pos !== end)
                                    throw RangeError("index out of range");
                                reader.len = length;
                            }
                            return message;
                        };

                        ExportLogsServiceResponse.fromObject = function fromObject(object, long) {
                            if (object instanceof $root.opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse)
                                return object;
                            if (!$util.isObject(object))
                                throw TypeError(".opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse: object expected");
                            if (long === undefined)
                                long = 0;
                            if (long > $util.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let message = new $root.opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse();
                            if (object.partialSuccess != null) {
                                if (!$util.isObject(object.partialSuccess))
                                    throw TypeError(".opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse.partialSuccess: object expected");
                                message.partialSuccess = $root.opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess.fromObject(object.partialSuccess, long + 1);
                            }
                            return message;
                        };

                        ExportLogsServiceResponse.toObject = function toObject(message, options, q) {
                            if (!options)
                                options = {};
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            let object = {};
                            if (options.defaults)
                                object.partialSuccess = null;
                            if (message.partialSuccess != null && Object.hasOwnProperty.call(message, "partialSuccess"))
                                object.partialSuccess = $root.opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess.toObject(message.partialSuccess, options, q + 1);
                            return object;
                        };

                        ExportLogsServiceResponse.prototype.toJSON = function toJSON() {
                            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        ExportLogsServiceResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                            if (typeUrlPrefix === undefined) {
                                typeUrlPrefix = "type.googleapis.com";
                            }
                            return typeUrlPrefix + "/opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse";
                        };

                        return ExportLogsServiceResponse;
                    })();

                    v1.ExportLogsPartialSuccess = (function() {

                        function ExportLogsPartialSuccess(properties) {
                            if (properties)
                                for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        }

                        ExportLogsPartialSuccess.prototype.rejectedLogRecords = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
                        ExportLogsPartialSuccess.prototype.errorMessage = "";

                        ExportLogsPartialSuccess.create = function create(properties) {
                            return new ExportLogsPartialSuccess(properties);
                        };

                        ExportLogsPartialSuccess.encode = function encode(message, writer, q) {
                            if (!writer)
                                writer = $Writer.create();
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            if (message.rejectedLogRecords != null && Object.hasOwnProperty.call(message, "rejectedLogRecords"))
                                writer.uint32(8).int64(message.rejectedLogRecords);
                            if (message.errorMessage != null && Object.hasOwnProperty.call(message, "errorMessage"))
                                writer.uint32(18).string(message.errorMessage);
                            return writer;
                        };

                        ExportLogsPartialSuccess.decode = function decode(reader, length, error, long) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (long === undefined)
                                long = 0;
                            if (long > $Reader.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let end, message;
                            if (length === undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = new $root.opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess();
                            while (reader.pos < end) {
                                let tag = reader.uint32();
                                if (tag === error)
                                    break;
                                switch (tag >>> 3) {
                                case 1: {
                                        message.rejectedLogRecords = reader.int64();
                                        break;
                                    }
                                case 2: {
                                        message.errorMessage = reader.string();
                                        break;
                                    }
                                default:
                                    reader.skipType(tag & 7, long);
                                    break;
                                }
                            }
                            if (length !== undefined) {
                                if (reader.pos !== end)
                                    throw RangeError("index out of range");
                                reader.len = length;
                            }
                            return message;
                        };

                        ExportLogsPartialSuccess.fromObject = function fromObject(object, long) {
                            if (object instanceof $root.opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess)
                                return object;
                            if (!$util.isObject(object))
                                throw TypeError(".opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess: object expected");
                            if (long === undefined)
                                long = 0;
                            if (long > $util.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let message = new $root.opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess();
                            if (object.rejectedLogRecords != null)
                                if ($util.Long)
                                    message.rejectedLogRecords = $util.Long.fromValue(object.rejectedLogRecords, false);
                                else if (typeof object.rejectedLogRecords === "string")
                                    message.rejectedLogRecords = parseInt(object.rejectedLogRecords, 10);
                                else if (typeof object.rejectedLogRecords === "number")
                                    message.rejectedLogRecords = object.rejectedLogRecords;
                                else if (typeof object.rejectedLogRecords === "object")
                                    message.rejectedLogRecords = new $util.LongBits(object.rejectedLogRecords.low >>> 0, object.rejectedLogRecords.high >>> 0).toNumber();
                            if (object.errorMessage != null)
                                message.errorMessage = String(object.errorMessage);
                            return message;
                        };

                        ExportLogsPartialSuccess.toObject = function toObject(message, options, q) {
                            if (!options)
                                options = {};
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            let object = {};
                            if (options.defaults) {
                                if ($util.Long) {
                                    let long = new $util.Long(0, 0, false);
                                    object.rejectedLogRecords = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                                } else
                                    object.rejectedLogRecords = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                                object.errorMessage = "";
                            }
                            if (message.rejectedLogRecords != null && Object.hasOwnProperty.call(message, "rejectedLogRecords"))
                                if (typeof BigInt !== "undefined" && options.longs === BigInt)
                                    object.rejectedLogRecords = typeof message.rejectedLogRecords === "number" ? BigInt(message.rejectedLogRecords) : $util.Long.fromBits(message.rejectedLogRecords.low >>> 0, message.rejectedLogRecords.high >>> 0, false).toBigInt();
                                else if (typeof message.rejectedLogRecords === "number")
                                    object.rejectedLogRecords = options.longs === String ? String(message.rejectedLogRecords) : message.rejectedLogRecords;
                                else
                                    object.rejectedLogRecords = options.longs === String ? $util.Long.prototype.toString.call(message.rejectedLogRecords) : options.longs === Number ? new $util.LongBits(message.rejectedLogRecords.low >>> 0, message.rejectedLogRecords.high >>> 0).toNumber() : message.rejectedLogRecords;
                            if (message.errorMessage != null && Object.hasOwnProperty.call(message, "errorMessage"))
                                object.errorMessage = message.errorMessage;
                            return object;
                        };

                        ExportLogsPartialSuccess.prototype.toJSON = function toJSON() {
                            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        ExportLogsPartialSuccess.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                            if (typeUrlPrefix === undefined) {
                                typeUrlPrefix = "type.googleapis.com";
                            }
                            return typeUrlPrefix + "/opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess";
                        };

                        return ExportLogsPartialSuccess;
                    })();

                    return v1;
                })();

                return logs;
            })();

            collector.metrics = (function() {

                const metrics = {};

                metrics.v1 = (function() {

                    const v1 = {};

                    v1.ExportMetricsServiceRequest = (function() {

                        function ExportMetricsServiceRequest(properties) {
                            this.resourceMetrics = [];
                            if (properties)
                                for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        }

                        ExportMetricsServiceRequest.prototype.resourceMetrics = $util.emptyArray;

                        ExportMetricsServiceRequest.create = function create(properties) {
                            return new ExportMetricsServiceRequest(properties);
                        };

                        ExportMetricsServiceRequest.encode = function encode(message, writer, q) {
                            if (!writer)
                                writer = $Writer.create();
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            if (message.resourceMetrics != null && message.resourceMetrics.length)
                                for (let i = 0; i < message.resourceMetrics.length; ++i)
                                    $root.opentelemetry.proto.metrics.v1.ResourceMetrics.encode(message.resourceMetrics[i], writer.uint32(10).fork(), q + 1).ldelim();
                            return writer;
                        };

                        ExportMetricsServiceRequest.decode = function decode(reader, length, error, long) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (long === undefined)
                                long = 0;
                            if (long > $Reader.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let end, message;
                            if (length === undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = new $root.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest();
                            while (reader.pos < end) {
                                let tag = reader.uint32();
                                if (tag === error)
                                    break;
                                switch (tag >>> 3) {
                                case 1: {
                                        if (!(message.resourceMetrics && message.resourceMetrics.length))
                                            message.resourceMetrics = [];
                                        message.resourceMetrics.push($root.opentelemetry.proto.metrics.v1.ResourceMetrics.decode(reader, reader.uint32(), undefined, long + 1));
                                        break;
                                    }
                                default:
                                    reader.skipType(tag & 7, long);
                                    break;
                                }
                            }
                            if (length !== undefined) {
                                if (reader.pos !== end)
                                    throw RangeError("index out of range");
                                reader.len = length;
                            }
                            return message;
                        };

                        ExportMetricsServiceRequest.fromObject = function fromObject(object, long) {
                            if (object instanceof $root.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest)
                                return object;
                            if (!$util.isObject(object))
                                throw TypeError(".opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest: object expected");
                            if (long === undefined)
                                long = 0;
                            if (long > $util.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let message = new $root.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest();
                            if (object.resourceMetrics) {
                                if (!Array.isArray(object.resourceMetrics))
                                    throw TypeError(".opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest.resourceMetrics: array expected");
                                message.resourceMetrics = [];
                                for (let i = 0; i < object.resourceMetrics.length; ++i) {
                                    if (!$util.isObject(object.resourceMetrics[i]))
                                        throw TypeError(".opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest.resourceMetrics: object expected");
                                    message.resourceMetrics[i] = $root.opentelemetry.proto.metrics.v1.ResourceMetrics.fromObject(object.resourceMetrics[i], long + 1);
                                }
                            }
                            return message;
                        };

                        ExportMetricsServiceRequest.toObject = function toObject(message, options, q) {
                            if (!options)
                                options = {};
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            let object = {};
                            if (options.arrays || options.defaults)
                                object.resourceMetrics = [];
                            if (message.resourceMetrics && message.resourceMetrics.length) {
                                object.resourceMetrics = [];
                                for (let j = 0; j < message.resourceMetrics.length; ++j)
                                    object.resourceMetrics[j] = $root.opentelemetry.proto.metrics.v1.ResourceMetrics.toObject(message.resourceMetrics[j], options, q + 1);
                            }
                            return object;
                        };

                        ExportMetricsServiceRequest.prototype.toJSON = function toJSON() {
                            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        ExportMetricsServiceRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                            if (typeUrlPrefix === undefined) {
                                typeUrlPrefix = "type.googleapis.com";
                            }
                            return typeUrlPrefix + "/opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest";
                        };

                        return ExportMetricsServiceRequest;
                    })();

                    v1.ExportMetricsServiceResponse = (function() {

                        function ExportMetricsServiceResponse(properties) {
                            if (properties)
                                for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        }

                        ExportMetricsServiceResponse.prototype.partialSuccess = null;

                        ExportMetricsServiceResponse.create = function create(properties) {
                            return new ExportMetricsServiceResponse(properties);
                        };

                        ExportMetricsServiceResponse.encode = function encode(message, writer, q) {
                            if (!writer)
                                writer = $Writer.create();
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            if (message.partialSuccess != null && Object.hasOwnProperty.call(message, "partialSuccess"))
                                $root.opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess.encode(message.partialSuccess, writer.uint32(10).fork(), q + 1).ldelim();
                            return writer;
                        };

                        ExportMetricsServiceResponse.decode = function decode(reader, length, error, long) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (long === undefined)
                                long = 0;
                            if (long > $Reader.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let end, message;
                            if (length === undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = new $root.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse();
                            while (reader.pos < end) {
                                let tag = reader.uint32();
                                if (tag === error)
                                    break;
                                switch (tag >>> 3) {
                                case 1: {
                                        message.partialSuccess = $root.opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess.decode(reader, reader.uint32(), undefined, long + 1);
                                        break;
                                    }
                                default:
                                    reader.skipType(tag & 7, long);
                                    break;
                                }
                            }
                            if (length !== undefined) {
                                if (reader.pos !== end)
                                    throw RangeError("index out of range");
                                reader.len = length;
                            }
                            return message;
                        };

                        ExportMetricsServiceResponse.fromObject = function fromObject(object, long) {
                            if (object instanceof $root.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse)
                                return object;
                            if (!$util.isObject(object))
                                throw TypeError(".opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse: object expected");
                            if (long === undefined)
                                long = 0;
                            if (long > $util.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let message = new $root.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse();
                            if (object.partialSuccess != null) {
                                if (!$util.isObject(object.partialSuccess))
                                    throw TypeError(".opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse.partialSuccess: object expected");
                                message.partialSuccess = $root.opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess.fromObject(object.partialSuccess, long + 1);
                            }
                            return message;
                        };

                        ExportMetricsServiceResponse.toObject = function toObject(message, options, q) {
                            if (!options)
                                options = {};
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            let object = {};
                            if (options.defaults)
                                object.partialSuccess = null;
                            if (message.partialSuccess != null && Object.hasOwnProperty.call(message, "partialSuccess"))
                                object.partialSuccess = $root.opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess.toObject(message.partialSuccess, options, q + 1);
                            return object;
                        };

                        ExportMetricsServiceResponse.prototype.toJSON = function toJSON() {
                            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        ExportMetricsServiceResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                            if (typeUrlPrefix === undefined) {
                                typeUrlPrefix = "type.googleapis.com";
                            }
                            return typeUrlPrefix + "/opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse";
                        };

                        return ExportMetricsServiceResponse;
                    })();

                    v1.ExportMetricsPartialSuccess = (function() {

                        function ExportMetricsPartialSuccess(properties) {
                            if (properties)
                                for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        }

                        ExportMetricsPartialSuccess.prototype.rejectedDataPoints = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
                        ExportMetricsPartialSuccess.prototype.errorMessage = "";

                        ExportMetricsPartialSuccess.create = function create(properties) {
                            return new ExportMetricsPartialSuccess(properties);
                        };

                        ExportMetricsPartialSuccess.encode = function encode(message, writer, q) {
                            if (!writer)
                                writer = $Writer.create();
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            if (message.rejectedDataPoints != null && Object.hasOwnProperty.call(message, "rejectedDataPoints"))
                                writer.uint32(8).int64(message.rejectedDataPoints);
                            if (message.errorMessage != null && Object.hasOwnProperty.call(message, "errorMessage"))
                                writer.uint32(18).string(message.errorMessage);
                            return writer;
                        };

                        ExportMetricsPartialSuccess.decode = function decode(reader, length, error, long) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (long === undefined)
                                long = 0;
                            if (long > $Reader.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let end, message;
                            if (length === undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = new $root.opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess();
                            while (reader.pos < end) {
                                let tag = reader.uint32();
                                if (tag === error)
                                    break;
                                switch (tag >>> 3) {
                                case 1: {
                                        message.rejectedDataPoints = reader.int64();
                                        break;
                                    }
                                case 2: {
                                        message.errorMessage = reader.string();
                                        break;
                                    }
                                default:
                                    reader.skipType(tag & 7, long);
                                    break;
                                }
                            }
                            if (length !== undefined) {
                                if (reader.pos !== end)
                                    throw RangeError("index out of range");
                                reader.len = length;
                            }
                            return message;
                        };

                        ExportMetricsPartialSuccess.fromObject = function fromObject(object, long) {
                            if (object instanceof $root.opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess)
                                return object;
                            if (!$util.isObject(object))
                                throw TypeError(".opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess: object expected");
                            if (long === undefined)
                                long = 0;
                            if (long > $util.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let message = new $root.opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess();
                            if (object.rejectedDataPoints != null)
                                if ($util.Long)
                                    message.rejectedDataPoints = $util.Long.fromValue(object.rejectedDataPoints, false);
                                else if (typeof object.rejectedDataPoints === "string")
                                    message.rejectedDataPoints = parseInt(object.rejectedDataPoints, 10);
                                else if (typeof object.rejectedDataPoints === "number")
                                    message.rejectedDataPoints = object.rejectedDataPoints;
                                else if (typeof object.rejectedDataPoints === "object")
                                    message.rejectedDataPoints = new $util.LongBits(object.rejectedDataPoints.low >>> 0, object.rejectedDataPoints.high >>> 0).toNumber();
                            if (object.errorMessage != null)
                                message.errorMessage = String(object.errorMessage);
                            return message;
                        };

                        ExportMetricsPartialSuccess.toObject = function toObject(message, options, q) {
                            if (!options)
                                options = {};
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            let object = {};
                            if (options.defaults) {
                                if ($util.Long) {
                                    let long = new $util.Long(0, 0, false);
                                    object.rejectedDataPoints = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                                } else
                                    object.rejectedDataPoints = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                                object.errorMessage = "";
                            }
                            if (message.rejectedDataPoints != null && Object.hasOwnProperty.call(message, "rejectedDataPoints"))
                                if (typeof BigInt !== "undefined" && options.longs === BigInt)
                                    object.rejectedDataPoints = typeof message.rejectedDataPoints === "number" ? BigInt(message.rejectedDataPoints) : $util.Long.fromBits(message.rejectedDataPoints.low >>> 0, message.rejectedDataPoints.high >>> 0, false).toBigInt();
                                else if (typeof message.rejectedDataPoints === "number")
                                    object.rejectedDataPoints = options.longs === String ? String(message.rejectedDataPoints) : message.rejectedDataPoints;
                                else
                                    object.rejectedDataPoints = options.longs === String ? $util.Long.prototype.toString.call(message.rejectedDataPoints) : options.longs === Number ? new $util.LongBits(message.rejectedDataPoints.low >>> 0, message.rejectedDataPoints.high >>> 0).toNumber() : message.rejectedDataPoints;
                            if (message.errorMessage != null && Object.hasOwnProperty.call(message, "errorMessage"))
                                object.errorMessage = message.errorMessage;
                            return object;
                        };

                        ExportMetricsPartialSuccess.prototype.toJSON = function toJSON() {
                            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        ExportMetricsPartialSuccess.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                            if (typeUrlPrefix === undefined) {
                                typeUrlPrefix = "type.googleapis.com";
                            }
                            return typeUrlPrefix + "/opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess";
                        };

                        return ExportMetricsPartialSuccess;
                    })();

                    return v1;
                })();

                return metrics;
            })();

            collector.trace = (function() {

                const trace = {};

                trace.v1 = (function() {

                    const v1 = {};

                    v1.ExportTraceServiceRequest = (function() {

                        function ExportTraceServiceRequest(properties) {
                            this.resourceSpans = [];
                            if (properties)
                                for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        }

                        ExportTraceServiceRequest.prototype.resourceSpans = $util.emptyArray;

                        ExportTraceServiceRequest.create = function create(properties) {
                            return new ExportTraceServiceRequest(properties);
                        };

                        ExportTraceServiceRequest.encode = function encode(message, writer, q) {
                            if (!writer)
                                writer = $Writer.create();
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            if (message.resourceSpans != null && message.resourceSpans.length)
                                for (let i = 0; i < message.resourceSpans.length; ++i)
                                    $root.opentelemetry.proto.trace.v1.ResourceSpans.encode(message.resourceSpans[i], writer.uint32(10).fork(), q + 1).ldelim();
                            return writer;
                        };

                        ExportTraceServiceRequest.decode = function decode(reader, length, error, long) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (long === undefined)
                                long = 0;
                            if (long > $Reader.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let end, message;
                            if (length === undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = new $root.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest();
                            while (reader.pos < end) {
                                let tag = reader.uint32();
                                if (tag === error)
                                    break;
                                switch (tag >>> 3) {
                                case 1: {
                                        if (!(message.resourceSpans && message.resourceSpans.length))
                                            message.resourceSpans = [];
                                        message.resourceSpans.push($root.opentelemetry.proto.trace.v1.ResourceSpans.decode(reader, reader.uint32(), undefined, long + 1));
                                        break;
                                    }
                                default:
                                    reader.skipType(tag & 7, long);
                                    break;
                                }
                            }
                            if (length !== undefined) {
                                if (reader.pos !== end)
                                    throw RangeError("index out of range");
                                reader.len = length;
                            }
                            return message;
                        };

                        ExportTraceServiceRequest.fromObject = function fromObject(object, long) {
                            if (object instanceof $root.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest)
                                return object;
                            if (!$util.isObject(object))
                                throw TypeError(".opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest: object expected");
                            if (long === undefined)
                                long = 0;
                            if (long > $util.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let message = new $root.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest();
                            if (object.resourceSpans) {
                                if (!Array.isArray(object.resourceSpans))
                                    throw TypeError(".opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest.resourceSpans: array expected");
                                message.resourceSpans = [];
                                for (let i = 0; i < object.resourceSpans.length; ++i) {
                                    if (!$util.isObject(object.resourceSpans[i]))
                                        throw TypeError(".opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest.resourceSpans: object expected");
                                    message.resourceSpans[i] = $root.opentelemetry.proto.trace.v1.ResourceSpans.fromObject(object.resourceSpans[i], long + 1);
                                }
                            }
                            return message;
                        };

                        ExportTraceServiceRequest.toObject = function toObject(message, options, q) {
                            if (!options)
                                options = {};
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            let object = {};
                            if (options.arrays || options.defaults)
                                object.resourceSpans = [];
                            if (message.resourceSpans && message.resourceSpans.length) {
                                object.resourceSpans = [];
                                for (let j = 0; j < message.resourceSpans.length; ++j)
                                    object.resourceSpans[j] = $root.opentelemetry.proto.trace.v1.ResourceSpans.toObject(message.resourceSpans[j], options, q + 1);
                            }
                            return object;
                        };

                        ExportTraceServiceRequest.prototype.toJSON = function toJSON() {
                            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        ExportTraceServiceRequest.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                            if (typeUrlPrefix === undefined) {
                                typeUrlPrefix = "type.googleapis.com";
                            }
                            return typeUrlPrefix + "/opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest";
                        };

                        return ExportTraceServiceRequest;
                    })();

                    v1.ExportTraceServiceResponse = (function() {

                        function ExportTraceServiceResponse(properties) {
                            if (properties)
                                for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        }

                        ExportTraceServiceResponse.prototype.partialSuccess = null;

                        ExportTraceServiceResponse.create = function create(properties) {
                            return new ExportTraceServiceResponse(properties);
                        };

                        ExportTraceServiceResponse.encode = function encode(message, writer, q) {
                            if (!writer)
                                writer = $Writer.create();
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            if (message.partialSuccess != null && Object.hasOwnProperty.call(message, "partialSuccess"))
                                $root.opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess.encode(message.partialSuccess, writer.uint32(10).fork(), q + 1).ldelim();
                            return writer;
                        };

                        ExportTraceServiceResponse.decode = function decode(reader, length, error, long) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (long === undefined)
                                long = 0;
                            if (long > $Reader.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let end, message;
                            if (length === undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = new $root.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse();
                            while (reader.pos < end) {
                                let tag = reader.uint32();
                                if (tag === error)
                                    break;
                                switch (tag >>> 3) {
                                case 1: {
                                        message.partialSuccess = $root.opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess.decode(reader, reader.uint32(), undefined, long + 1);
                                        break;
                                    }
                                default:
                                    reader.skipType(tag & 7, long);
                                    break;
                                }
                            }
                            if (length !== undefined) {
                                if (reader.pos !== end)
                                    throw RangeError("index out of range");
                                reader.len = length;
                            }
                            return message;
                        };

                        ExportTraceServiceResponse.fromObject = function fromObject(object, long) {
                            if (object instanceof $root.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse)
                                return object;
                            if (!$util.isObject(object))
                                throw TypeError(".opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse: object expected");
                            if (long === undefined)
                                long = 0;
                            if (long > $util.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let message = new $root.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse();
                            if (object.partialSuccess != null) {
                                if (!$util.isObject(object.partialSuccess))
                                    throw TypeError(".opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse.partialSuccess: object expected");
                                message.partialSuccess = $root.opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess.fromObject(object.partialSuccess, long + 1);
                            }
                            return message;
                        };

                        ExportTraceServiceResponse.toObject = function toObject(message, options, q) {
                            if (!options)
                                options = {};
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            let object = {};
                            if (options.defaults)
                                object.partialSuccess = null;
                            if (message.partialSuccess != null && Object.hasOwnProperty.call(message, "partialSuccess"))
                                object.partialSuccess = $root.opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess.toObject(message.partialSuccess, options, q + 1);
                            return object;
                        };

                        ExportTraceServiceResponse.prototype.toJSON = function toJSON() {
                            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        ExportTraceServiceResponse.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                            if (typeUrlPrefix === undefined) {
                                typeUrlPrefix = "type.googleapis.com";
                            }
                            return typeUrlPrefix + "/opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse";
                        };

                        return ExportTraceServiceResponse;
                    })();

                    v1.ExportTracePartialSuccess = (function() {

                        function ExportTracePartialSuccess(properties) {
                            if (properties)
                                for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        }

                        ExportTracePartialSuccess.prototype.rejectedSpans = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
                        ExportTracePartialSuccess.prototype.errorMessage = "";

                        ExportTracePartialSuccess.create = function create(properties) {
                            return new ExportTracePartialSuccess(properties);
                        };

                        ExportTracePartialSuccess.encode = function encode(message, writer, q) {
                            if (!writer)
                                writer = $Writer.create();
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            if (message.rejectedSpans != null && Object.hasOwnProperty.call(message, "rejectedSpans"))
                                writer.uint32(8).int64(message.rejectedSpans);
                            if (message.errorMessage != null && Object.hasOwnProperty.call(message, "errorMessage"))
                                writer.uint32(18).string(message.errorMessage);
                            return writer;
                        };

                        ExportTracePartialSuccess.decode = function decode(reader, length, error, long) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (long === undefined)
                                long = 0;
                            if (long > $Reader.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let end, message;
                            if (length === undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = new $root.opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess();
                            while (reader.pos < end) {
                                let tag = reader.uint32();
                                if (tag === error)
                                    break;
                                switch (tag >>> 3) {
                                case 1: {
                                        message.rejectedSpans = reader.int64();
                                        break;
                                    }
                                case 2: {
                                        message.errorMessage = reader.string();
                                        break;
                                    }
                                default:
                                    reader.skipType(tag & 7, long);
                                    break;
                                }
                            }
                            if (length !== undefined) {
                                if (reader.pos !== end)
                                    throw RangeError("index out of range");
                                reader.len = length;
                            }
                            return message;
                        };

                        ExportTracePartialSuccess.fromObject = function fromObject(object, long) {
                            if (object instanceof $root.opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess)
                                return object;
                            if (!$util.isObject(object))
                                throw TypeError(".opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess: object expected");
                            if (long === undefined)
                                long = 0;
                            if (long > $util.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let message = new $root.opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess();
                            if (object.rejectedSpans != null)
                                if ($util.Long)
                                    message.rejectedSpans = $util.Long.fromValue(object.rejectedSpans, false);
                                else if (typeof object.rejectedSpans === "string")
                                    message.rejectedSpans = parseInt(object.rejectedSpans, 10);
                                else if (typeof object.rejectedSpans === "number")
                                    message.rejectedSpans = object.rejectedSpans;
                                else if (typeof object.rejectedSpans === "object")
                                    message.rejectedSpans = new $util.LongBits(object.rejectedSpans.low >>> 0, object.rejectedSpans.high >>> 0).toNumber();
                            if (object.errorMessage != null)
                                message.errorMessage = String(object.errorMessage);
                            return message;
                        };

                        ExportTracePartialSuccess.toObject = function toObject(message, options, q) {
                            if (!options)
                                options = {};
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            let object = {};
                            if (options.defaults) {
                                if ($util.Long) {
                                    let long = new $util.Long(0, 0, false);
                                    object.rejectedSpans = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                                } else
                                    object.rejectedSpans = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                                object.errorMessage = "";
                            }
                            if (message.rejectedSpans != null && Object.hasOwnProperty.call(message, "rejectedSpans"))
                                if (typeof BigInt !== "undefined" && options.longs === BigInt)
                                    object.rejectedSpans = typeof message.rejectedSpans === "number" ? BigInt(message.rejectedSpans) : $util.Long.fromBits(message.rejectedSpans.low >>> 0, message.rejectedSpans.high >>> 0, false).toBigInt();
                                else if (typeof message.rejectedSpans === "number")
                                    object.rejectedSpans = options.longs === String ? String(message.rejectedSpans) : message.rejectedSpans;
                                else
                                    object.rejectedSpans = options.longs === String ? $util.Long.prototype.toString.call(message.rejectedSpans) : options.longs === Number ? new $util.LongBits(message.rejectedSpans.low >>> 0, message.rejectedSpans.high >>> 0).toNumber() : message.rejectedSpans;
                            if (message.errorMessage != null && Object.hasOwnProperty.call(message, "errorMessage"))
                                object.errorMessage = message.errorMessage;
                            return object;
                        };

                        ExportTracePartialSuccess.prototype.toJSON = function toJSON() {
                            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        ExportTracePartialSuccess.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                            if (typeUrlPrefix === undefined) {
                                typeUrlPrefix = "type.googleapis.com";
                            }
                            return typeUrlPrefix + "/opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess";
                        };

                        return ExportTracePartialSuccess;
                    })();

                    return v1;
                })();

                return trace;
            })();

            return collector;
        })();

        proto.logs = (function() {

            const logs = {};

            logs.v1 = (function() {

                const v1 = {};

                v1.ResourceLogs = (function() {

                    function ResourceLogs(properties) {
                        this.scopeLogs = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    ResourceLogs.prototype.resource = null;
                    ResourceLogs.prototype.scopeLogs = $util.emptyArray;
                    ResourceLogs.prototype.schemaUrl = "";

                    ResourceLogs.create = function create(properties) {
                        return new ResourceLogs(properties);
                    };

                    ResourceLogs.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.resource != null && Object.hasOwnProperty.call(message, "resource"))
                            $root.opentelemetry.proto.resource.v1.Resource.encode(message.resource, writer.uint32(10).fork(), q + 1).ldelim();
                        if (message.scopeLogs != null && message.scopeLogs.length)
                            for (let i = 0; i < message.scopeLogs.length; ++i)
                                $root.opentelemetry.proto.logs.v1.ScopeLogs.encode(message.scopeLogs[i], writer.uint32(18).fork(), q + 1).ldelim();
                        if (message.schemaUrl != null && Object.hasOwnProperty.call(message, "schemaUrl"))
                            writer.uint32(26).string(message.schemaUrl);
                        return writer;
                    };

                    ResourceLogs.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.logs.v1.ResourceLogs();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    message.resource = $root.opentelemetry.proto.resource.v1.Resource.decode(reader, reader.uint32(), undefined, long + 1);
                                    break;
                                }
                            case 2: {
                                    if (!(message.scopeLogs && message.scopeLogs.length))
                                        message.scopeLogs = [];
                                    message.scopeLogs.push($root.opentelemetry.proto.logs.v1.ScopeLogs.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            case 3: {
                                    message.schemaUrl = reader.string();
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    ResourceLogs.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.logs.v1.ResourceLogs)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.logs.v1.ResourceLogs: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.logs.v1.ResourceLogs();
                        if (object.resource != null) {
                            if (!$util.isObject(object.resource))
                                throw TypeError(".opentelemetry.proto.logs.v1.ResourceLogs.resource: object expected");
                            message.resource = $root.opentelemetry.proto.resource.v1.Resource.fromObject(object.resource, long + 1);
                        }
                        if (object.scopeLogs) {
                            if (!Array.isArray(object.scopeLogs))
                                throw TypeError(".opentelemetry.proto.logs.v1.ResourceLogs.scopeLogs: array expected");
                            message.scopeLogs = [];
                            for (let i = 0; i < object.scopeLogs.length; ++i) {
                                if (!$util.isObject(object.scopeLogs[i]))
                                    throw TypeError(".opentelemetry.proto.logs.v1.ResourceLogs.scopeLogs: object expected");
                                message.scopeLogs[i] = $root.opentelemetry.proto.logs.v1.ScopeLogs.fromObject(object.scopeLogs[i], long + 1);
                            }
                        }
                        if (object.schemaUrl != null)
                            message.schemaUrl = String(object.schemaUrl);
                        return message;
                    };

                    ResourceLogs.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.scopeLogs = [];
                        if (options.defaults) {
                            object.resource = null;
                            object.schemaUrl = "";
                        }
                        if (message.resource != null && Object.hasOwnProperty.call(message, "resource"))
                            object.resource = $root.opentelemetry.proto.resource.v1.Resource.toObject(message.resource, options, q + 1);
                        if (message.scopeLogs && message.scopeLogs.length) {
                            object.scopeLogs = [];
                            for (let j = 0; j < message.scopeLogs.length; ++j)
                                object.scopeLogs[j] = $root.opentelemetry.proto.logs.v1.ScopeLogs.toObject(message.scopeLogs[j], options, q + 1);
                        }
                        if (message.schemaUrl != null && Object.hasOwnProperty.call(message, "schemaUrl"))
                            object.schemaUrl = message.schemaUrl;
                        return object;
                    };

                    ResourceLogs.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    ResourceLogs.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.logs.v1.ResourceLogs";
                    };

                    return ResourceLogs;
                })();

                v1.ScopeLogs = (function() {

                    function ScopeLogs(properties) {
                        this.logRecords = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    ScopeLogs.prototype.scope = null;
                    ScopeLogs.prototype.logRecords = $util.emptyArray;
                    ScopeLogs.prototype.schemaUrl = "";

                    ScopeLogs.create = function create(properties) {
                        return new ScopeLogs(properties);
                    };

                    ScopeLogs.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.scope != null && Object.hasOwnProperty.call(message, "scope"))
                            $root.opentelemetry.proto.common.v1.InstrumentationScope.encode(message.scope, writer.uint32(10).fork(), q + 1).ldelim();
                        if (message.logRecords != null && message.logRecords.length)
                            for (let i = 0; i < message.logRecords.length; ++i)
                                $root.opentelemetry.proto.logs.v1.LogRecord.encode(message.logRecords[i], writer.uint32(18).fork(), q + 1).ldelim();
                        if (message.schemaUrl != null && Object.hasOwnProperty.call(message, "schemaUrl"))
                            writer.uint32(26).string(message.schemaUrl);
                        return writer;
                    };

                    ScopeLogs.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.logs.v1.ScopeLogs();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    message.scope = $root.opentelemetry.proto.common.v1.InstrumentationScope.decode(reader, reader.uint32(), undefined, long + 1);
                                    break;
                                }
                            case 2: {
                                    if (!(message.logRecords && message.logRecords.length))
                                        message.logRecords = [];
                                    message.logRecords.push($root.opentelemetry.proto.logs.v1.LogRecord.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            case 3: {
                                    message.schemaUrl = reader.string();
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    ScopeLogs.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.logs.v1.ScopeLogs)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.logs.v1.ScopeLogs: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.logs.v1.ScopeLogs();
                        if (object.scope != null) {
                            if (!$util.isObject(object.scope))
                                throw TypeError(".opentelemetry.proto.logs.v1.ScopeLogs.scope: object expected");
                            message.scope = $root.opentelemetry.proto.common.v1.InstrumentationScope.fromObject(object.scope, long + 1);
                        }
                        if (object.logRecords) {
                            if (!Array.isArray(object.logRecords))
                                throw TypeError(".opentelemetry.proto.logs.v1.ScopeLogs.logRecords: array expected");
                            message.logRecords = [];
                            for (let i = 0; i < object.logRecords.length; ++i) {
                                if (!$util.isObject(object.logRecords[i]))
                                    throw TypeError(".opentelemetry.proto.logs.v1.ScopeLogs.logRecords: object expected");
                                message.logRecords[i] = $root.opentelemetry.proto.logs.v1.LogRecord.fromObject(object.logRecords[i], long + 1);
                            }
                        }
                        if (object.schemaUrl != null)
                            message.schemaUrl = String(object.schemaUrl);
                        return message;
                    };

                    ScopeLogs.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.logRecords = [];
                        if (options.defaults) {
                            object.scope = null;
                            object.schemaUrl = "";
                        }
                        if (message.scope != null && Object.hasOwnProperty.call(message, "scope"))
                            object.scope = $root.opentelemetry.proto.common.v1.InstrumentationScope.toObject(message.scope, options, q + 1);
                        if (message.logRecords && message.logRecords.length) {
                            object.logRecords = [];
                            for (let j = 0; j < message.logRecords.length; ++j)
                                object.logRecords[j] = $root.opentelemetry.proto.logs.v1.LogRecord.toObject(message.logRecords[j], options, q + 1);
                        }
                        if (message.schemaUrl != null && Object.hasOwnProperty.call(message, "schemaUrl"))
                            object.schemaUrl = message.schemaUrl;
                        return object;
                    };

                    ScopeLogs.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    ScopeLogs.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.logs.v1.ScopeLogs";
                    };

                    return ScopeLogs;
                })();

                v1.LogRecord = (function() {

                    function LogRecord(properties) {
                        this.attributes = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    LogRecord.prototype.timeUnixNano = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    LogRecord.prototype.severityNumber = 0;
                    LogRecord.prototype.severityText = "";
                    LogRecord.prototype.body = null;
                    LogRecord.prototype.attributes = $util.emptyArray;
                    LogRecord.prototype.droppedAttributesCount = 0;
                    LogRecord.prototype.flags = 0;
                    LogRecord.prototype.traceId = $util.newBuffer([]);
                    LogRecord.prototype.spanId = $util.newBuffer([]);
                    LogRecord.prototype.observedTimeUnixNano = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    LogRecord.prototype.eventName = "";

                    LogRecord.create = function create(properties) {
                        return new LogRecord(properties);
                    };

                    LogRecord.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.timeUnixNano != null && Object.hasOwnProperty.call(message, "timeUnixNano"))
                            writer.uint32(9).fixed64(message.timeUnixNano);
                        if (message.severityNumber != null && Object.hasOwnProperty.call(message, "severityNumber"))
                            writer.uint32(16).int32(message.severityNumber);
                        if (message.severityText != null && Object.hasOwnProperty.call(message, "severityText"))
                            writer.uint32(26).string(message.severityText);
                        if (message.body != null && Object.hasOwnProperty.call(message, "body"))
                            $root.opentelemetry.proto.common.v1.AnyValue.encode(message.body, writer.uint32(42).fork(), q + 1).ldelim();
                        if (message.attributes != null && message.attributes.length)
                            for (let i = 0; i < message.attributes.length; ++i)
                                $root.opentelemetry.proto.common.v1.KeyValue.encode(message.attributes[i], writer.uint32(50).fork(), q + 1).ldelim();
                        if (message.droppedAttributesCount != null && Object.hasOwnProperty.call(message, "droppedAttributesCount"))
                            writer.uint32(56).uint32(message.droppedAttributesCount);
                        if (message.flags != null && Object.hasOwnProperty.call(message, "flags"))
                            writer.uint32(69).fixed32(message.flags);
                        if (message.traceId != null && Object.hasOwnProperty.call(message, "traceId"))
                            writer.uint32(74).bytes(message.traceId);
                        if (message.spanId != null && Object.hasOwnProperty.call(message, "spanId"))
                            writer.uint32(82).bytes(message.spanId);
                        if (message.observedTimeUnixNano != null && Object.hasOwnProperty.call(message, "observedTimeUnixNano"))
                            writer.uint32(89).fixed64(message.observedTimeUnixNano);
                        if (message.eventName != null && Object.hasOwnProperty.call(message, "eventName"))
                            writer.uint32(98).string(message.eventName);
                        return writer;
                    };

                    LogRecord.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.logs.v1.LogRecord();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    message.timeUnixNano = reader.fixed64();
                                    break;
                                }
                            case 2: {
                                    message.severityNumber = reader.int32();
                                    break;
                                }
                            case 3: {
                                    message.severityText = reader.string();
                                    break;
                                }
                            case 5: {
                                    message.body = $root.opentelemetry.proto.common.v1.AnyValue.decode(reader, reader.uint32(), undefined, long + 1);
                                    break;
                                }
                            case 6: {
                                    if (!(message.attributes && message.attributes.length))
                                        message.attributes = [];
                                    message.attributes.push($root.opentelemetry.proto.common.v1.KeyValue.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            case 7: {
                                    message.droppedAttributesCount = reader.uint32();
                                    break;
                                }
                            case 8: {
                                    message.flags = reader.fixed32();
                                    break;
                                }
                            case 9: {
                                    message.traceId = reader.bytes();
                                    break;
                                }
                            case 10: {
                                    message.spanId = reader.bytes();
                                    break;
                                }
                            case 11: {
                                    message.observedTimeUnixNano = reader.fixed64();
                                    break;
                                }
                            case 12: {
                                    message.eventName = reader.string();
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    LogRecord.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.logs.v1.LogRecord)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.logs.v1.LogRecord: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.logs.v1.LogRecord();
                        if (object.timeUnixNano != null)
                            if ($util.Long)
                                message.timeUnixNano = $util.Long.fromValue(object.timeUnixNano, true);
                            else if (typeof object.timeUnixNano === "string")
                                message.timeUnixNano = parseInt(object.timeUnixNano, 10);
                            else if (typeof object.timeUnixNano === "number")
                                message.timeUnixNano = object.timeUnixNano;
                            else if (typeof object.timeUnixNano === "object")
                                message.timeUnixNano = new $util.LongBits(object.timeUnixNano.low >>> 0, object.timeUnixNano.high >>> 0).toNumber(true);
                        if (object.severityNumber != null)
                            message.severityNumber = object.severityNumber | 0;
                        if (object.severityText != null)
                            message.severityText = String(object.severityText);
                        if (object.body != null) {
                            if (!$util.isObject(object.body))
                                throw TypeError(".opentelemetry.proto.logs.v1.LogRecord.body: object expected");
                            message.body = $root.opentelemetry.proto.common.v1.AnyValue.fromObject(object.body, long + 1);
                        }
                        if (object.attributes) {
                            if (!Array.isArray(object.attributes))
                                throw TypeError(".opentelemetry.proto.logs.v1.LogRecord.attributes: array expected");
                            message.attributes = [];
                            for (let i = 0; i < object.attributes.length; ++i) {
                                if (!$util.isObject(object.attributes[i]))
                                    throw TypeError(".opentelemetry.proto.logs.v1.LogRecord.attributes: object expected");
                                message.attributes[i] = $root.opentelemetry.proto.common.v1.KeyValue.fromObject(object.attributes[i], long + 1);
                            }
                        }
                        if (object.droppedAttributesCount != null)
                            message.droppedAttributesCount = object.droppedAttributesCount >>> 0;
                        if (object.flags != null)
                            message.flags = object.flags >>> 0;
                        if (object.traceId != null)
                            if (typeof object.traceId === "string")
                                $util.base64.decode(object.traceId, message.traceId = $util.newBuffer($util.base64.length(object.traceId)), 0);
                            else if (object.traceId.length >= 0)
                                message.traceId = object.traceId;
                        if (object.spanId != null)
                            if (typeof object.spanId === "string")
                                $util.base64.decode(object.spanId, message.spanId = $util.newBuffer($util.base64.length(object.spanId)), 0);
                            else if (object.spanId.length >= 0)
                                message.spanId = object.spanId;
                        if (object.observedTimeUnixNano != null)
                            if ($util.Long)
                                message.observedTimeUnixNano = $util.Long.fromValue(object.observedTimeUnixNano, true);
                            else if (typeof object.observedTimeUnixNano === "string")
                                message.observedTimeUnixNano = parseInt(object.observedTimeUnixNano, 10);
                            else if (typeof object.observedTimeUnixNano === "number")
                                message.observedTimeUnixNano = object.observedTimeUnixNano;
                            else if (typeof object.observedTimeUnixNano === "object")
                                message.observedTimeUnixNano = new $util.LongBits(object.observedTimeUnixNano.low >>> 0, object.observedTimeUnixNano.high >>> 0).toNumber(true);
                        if (object.eventName != null)
                            message.eventName = String(object.eventName);
                        return message;
                    };

                    LogRecord.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.attributes = [];
                        if (options.defaults) {
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.timeUnixNano = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                            } else
                                object.timeUnixNano = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                            object.severityNumber = 0;
                            object.severityText = "";
                            object.body = null;
                            object.droppedAttributesCount = 0;
                            object.flags = 0;
                            if (options.bytes === String)
                                object.traceId = "";
                            else {
                                object.traceId = [];
                                if (options.bytes !== Array)
                                    object.traceId = $util.newBuffer(object.traceId);
                            }
                            if (options.bytes === String)
                                object.spanId = "";
                            else {
                                object.spanId = [];
                                if (options.bytes !== Array)
                                    object.spanId = $util.newBuffer(object.spanId);
                            }
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.observedTimeUnixNano = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                            } else
                                object.observedTimeUnixNano = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                            object.eventName = "";
                        }
                        if (message.timeUnixNano != null && Object.hasOwnProperty.call(message, "timeUnixNano"))
                            if (typeof BigInt !== "undefined" && options.longs === BigInt)
                                object.timeUnixNano = typeof message.timeUnixNano === "number" ? BigInt(message.timeUnixNano) : $util.Long.fromBits(message.timeUnixNano.low >>> 0, message.timeUnixNano.high >>> 0, true).toBigInt();
                            else if (typeof message.timeUnixNano === "number")
                                object.timeUnixNano = options.longs === String ? String(message.timeUnixNano) : message.timeUnixNano;
                            else
                                object.timeUnixNano = options.longs === String ? $util.Long.prototype.toString.call(message.timeUnixNano) : options.longs === Number ? new $util.LongBits(message.timeUnixNano.low >>> 0, message.timeUnixNano.high >>> 0).toNumber(true) : message.timeUnixNano;
                        if (message.severityNumber != null && Object.hasOwnProperty.call(message, "severityNumber"))
                            object.severityNumber = message.severityNumber;
                        if (message.severityText != null && Object.hasOwnProperty.call(message, "severityText"))
                            object.severityText = message.severityText;
                        if (message.body != null && Object.hasOwnProperty.call(message, "body"))
                            object.body = $root.opentelemetry.proto.common.v1.AnyValue.toObject(message.body, options, q + 1);
                        if (message.attributes && message.attributes.length) {
                            object.attributes = [];
                            for (let j = 0; j < message.attributes.length; ++j)
                                object.attributes[j] = $root.opentelemetry.proto.common.v1.KeyValue.toObject(message.attributes[j], options, q + 1);
                        }
                        if (message.droppedAttributesCount != null && Object.hasOwnProperty.call(message, "droppedAttributesCount"))
                            object.droppedAttributesCount = message.droppedAttributesCount;
                        if (message.flags != null && Object.hasOwnProperty.call(message, "flags"))
                            object.flags = message.flags;
                        if (message.traceId != null && Object.hasOwnProperty.call(message, "traceId"))
                            object.traceId = options.bytes === String ? $util.base64.encode(message.traceId, 0, message.traceId.length) : options.bytes === Array ? Array.prototype.slice.call(message.traceId) : message.traceId;
                        if (message.spanId != null && Object.hasOwnProperty.call(message, "spanId"))
                            object.spanId = options.bytes === String ? $util.base64.encode(message.spanId, 0, message.spanId.length) : options.bytes === Array ? Array.prototype.slice.call(message.spanId) : message.spanId;
                        if (message.observedTimeUnixNano != null && Object.hasOwnProperty.call(message, "observedTimeUnixNano"))
                            if (typeof BigInt !== "undefined" && options.longs === BigInt)
                                object.observedTimeUnixNano = typeof message.observedTimeUnixNano === "number" ? BigInt(message.observedTimeUnixNano) : $util.Long.fromBits(message.observedTimeUnixNano.low >>> 0, message.observedTimeUnixNano.high >>> 0, true).toBigInt();
                            else if (typeof message.observedTimeUnixNano === "number")
                                object.observedTimeUnixNano = options.longs === String ? String(message.observedTimeUnixNano) : message.observedTimeUnixNano;
                            else
                                object.observedTimeUnixNano = options.longs === String ? $util.Long.prototype.toString.call(message.observedTimeUnixNano) : options.longs === Number ? new $util.LongBits(message.observedTimeUnixNano.low >>> 0, message.observedTimeUnixNano.high >>> 0).toNumber(true) : message.observedTimeUnixNano;
                        if (message.eventName != null && Object.hasOwnProperty.call(message, "eventName"))
                            object.eventName = message.eventName;
                        return object;
                    };

                    LogRecord.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    LogRecord.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.logs.v1.LogRecord";
                    };

                    return LogRecord;
                })();

                return v1;
            })();

            return logs;
        })();

        proto.common = (function() {

            const common = {};

            common.v1 = (function() {

                const v1 = {};

                v1.AnyValue = (function() {

                    function AnyValue(properties) {
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    AnyValue.prototype.stringValue = null;
                    AnyValue.prototype.boolValue = null;
                    AnyValue.prototype.intValue = null;
                    AnyValue.prototype.doubleValue = null;
                    AnyValue.prototype.arrayValue = null;
                    AnyValue.prototype.kvlistValue = null;
                    AnyValue.prototype.bytesValue = null;

                    let $oneOfFields;

                    Object.defineProperty(AnyValue.prototype, "value", {
                        get: $util.oneOfGetter($oneOfFields = ["stringValue", "boolValue", "intValue", "doubleValue", "arrayValue", "kvlistValue", "bytesValue"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    AnyValue.create = function create(properties) {
                        return new AnyValue(properties);
                    };

                    AnyValue.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.stringValue != null && Object.hasOwnProperty.call(message, "stringValue"))
                            writer.uint32(10).string(message.stringValue);
                        if (message.boolValue != null && Object.hasOwnProperty.call(message, "boolValue"))
                            writer.uint32(16).bool(message.boolValue);
                        if (message.intValue != null && Object.hasOwnProperty.call(message, "intValue"))
                            writer.uint32(24).int64(message.intValue);
                        if (message.doubleValue != null && Object.hasOwnProperty.call(message, "doubleValue"))
                            writer.uint32(33).double(message.doubleValue);
                        if (message.arrayValue != null && Object.hasOwnProperty.call(message, "arrayValue"))
                            $root.opentelemetry.proto.common.v1.ArrayValue.encode(message.arrayValue, writer.uint32(42).fork(), q + 1).ldelim();
                        if (message.kvlistValue != null && Object.hasOwnProperty.call(message, "kvlistValue"))
                            $root.opentelemetry.proto.common.v1.KeyValueList.encode(message.kvlistValue, writer.uint32(50).fork(), q + 1).ldelim();
                        if (message.bytesValue != null && Object.hasOwnProperty.call(message, "bytesValue"))
                            writer.uint32(58).bytes(message.bytesValue);
                        return writer;
                    };

                    AnyValue.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.common.v1.AnyValue();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    message.stringValue = reader.string();
                                    break;
                                }
                            case 2: {
                                    message.boolValue = reader.bool();
                                    break;
                                }
                            case 3: {
                                    message.intValue = reader.int64();
                                    break;
                                }
                            case 4: {
                                    message.doubleValue = reader.double();
                                    break;
                                }
                            case 5: {
                                    message.arrayValue = $root.opentelemetry.proto.common.v1.ArrayValue.decode(reader, reader.uint32(), undefined, long + 1);
                                    break;
                                }
                            case 6: {
                                    message.kvlistValue = $root.opentelemetry.proto.common.v1.KeyValueList.decode(reader, reader.uint32(), undefined, long + 1);
                                    break;
                                }
                            case 7: {
                                    message.bytesValue = reader.bytes();
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    AnyValue.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.common.v1.AnyValue)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.common.v1.AnyValue: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.common.v1.AnyValue();
                        if (object.stringValue != null)
                            message.stringValue = String(object.stringValue);
                        if (object.boolValue != null)
                            message.boolValue = Boolean(object.boolValue);
                        if (object.intValue != null)
                            if ($util.Long)
                                message.intValue = $util.Long.fromValue(object.intValue, false);
                            else if (typeof object.intValue === "string")
                                message.intValue = parseInt(object.intValue, 10);
                            else if (typeof object.intValue === "number")
                                message.intValue = object.intValue;
                            else if (typeof object.intValue === "object")
                                message.intValue = new $util.LongBits(object.intValue.low >>> 0, object.intValue.high >>> 0).toNumber();
                        if (object.doubleValue != null)
                            message.doubleValue = Number(object.doubleValue);
                        if (object.arrayValue != null) {
                            if (!$util.isObject(object.arrayValue))
                                throw TypeError(".opentelemetry.proto.common.v1.AnyValue.arrayValue: object expected");
                            message.arrayValue = $root.opentelemetry.proto.common.v1.ArrayValue.fromObject(object.arrayValue, long + 1);
                        }
                        if (object.kvlistValue != null) {
                            if (!$util.isObject(object.kvlistValue))
                                throw TypeError(".opentelemetry.proto.common.v1.AnyValue.kvlistValue: object expected");
                            message.kvlistValue = $root.opentelemetry.proto.common.v1.KeyValueList.fromObject(object.kvlistValue, long + 1);
                        }
                        if (object.bytesValue != null)
                            if (typeof object.bytesValue === "string")
                                $util.base64.decode(object.bytesValue, message.bytesValue = $util.newBuffer($util.base64.length(object.bytesValue)), 0);
                            else if (object.bytesValue.length >= 0)
                                message.bytesValue = object.bytesValue;
                        return message;
                    };

                    AnyValue.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (message.stringValue != null && Object.hasOwnProperty.call(message, "stringValue")) {
                            object.stringValue = message.stringValue;
                            if (options.oneofs)
                                object.value = "stringValue";
                        }
                        if (message.boolValue != null && Object.hasOwnProperty.call(message, "boolValue")) {
                            object.boolValue = message.boolValue;
                            if (options.oneofs)
                                object.value = "boolValue";
                        }
                        if (message.intValue != null && Object.hasOwnProperty.call(message, "intValue")) {
                            if (typeof BigInt !== "undefined" && options.longs === BigInt)
                                object.intValue = typeof message.intValue === "number" ? BigInt(message.intValue) : $util.Long.fromBits(message.intValue.low >>> 0, message.intValue.high >>> 0, false).toBigInt();
                            else if (typeof message.intValue === "number")
                                object.intValue = options.longs === String ? String(message.intValue) : message.intValue;
                            else
                                object.intValue = options.longs === String ? $util.Long.prototype.toString.call(message.intValue) : options.longs === Number ? new $util.LongBits(message.intValue.low >>> 0, message.intValue.high >>> 0).toNumber() : message.intValue;
                            if (options.oneofs)
                                object.value = "intValue";
                        }
                        if (message.doubleValue != null && Object.hasOwnProperty.call(message, "doubleValue")) {
                            object.doubleValue = options.json && !isFinite(message.doubleValue) ? String(message.doubleValue) : message.doubleValue;
                            if (options.oneofs)
                                object.value = "doubleValue";
                        }
                        if (message.arrayValue != null && Object.hasOwnProperty.call(message, "arrayValue")) {
                            object.arrayValue = $root.opentelemetry.proto.common.v1.ArrayValue.toObject(message.arrayValue, options, q + 1);
                            if (options.oneofs)
                                object.value = "arrayValue";
                        }
                        if (message.kvlistValue != null && Object.hasOwnProperty.call(message, "kvlistValue")) {
                            object.kvlistValue = $root.opentelemetry.proto.common.v1.KeyValueList.toObject(message.kvlistValue, options, q + 1);
                            if (options.oneofs)
                                object.value = "kvlistValue";
                        }
                        if (message.bytesValue != null && Object.hasOwnProperty.call(message, "bytesValue")) {
                            object.bytesValue = options.bytes === String ? $util.base64.encode(message.bytesValue, 0, message.bytesValue.length) : options.bytes === Array ? Array.prototype.slice.call(message.bytesValue) : message.bytesValue;
                            if (options.oneofs)
                                object.value = "bytesValue";
                        }
                        return object;
                    };

                    AnyValue.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    AnyValue.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.common.v1.AnyValue";
                    };

                    return AnyValue;
                })();

                v1.ArrayValue = (function() {

                    function ArrayValue(properties) {
                        this.values = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    ArrayValue.prototype.values = $util.emptyArray;

                    ArrayValue.create = function create(properties) {
                        return new ArrayValue(properties);
                    };

                    ArrayValue.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.values != null && message.values.length)
                            for (let i = 0; i < message.values.length; ++i)
                                $root.opentelemetry.proto.common.v1.AnyValue.encode(message.values[i], writer.uint32(10).fork(), q + 1).ldelim();
                        return writer;
                    };

                    ArrayValue.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.common.v1.ArrayValue();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    if (!(message.values && message.values.length))
                                        message.values = [];
                                    message.values.push($root.opentelemetry.proto.common.v1.AnyValue.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    ArrayValue.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.common.v1.ArrayValue)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.common.v1.ArrayValue: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.common.v1.ArrayValue();
                        if (object.values) {
                            if (!Array.isArray(object.values))
                                throw TypeError(".opentelemetry.proto.common.v1.ArrayValue.values: array expected");
                            message.values = [];
                            for (let i = 0; i < object.values.length; ++i) {
                                if (!$util.isObject(object.values[i]))
                                    throw TypeError(".opentelemetry.proto.common.v1.ArrayValue.values: object expected");
                                message.values[i] = $root.opentelemetry.proto.common.v1.AnyValue.fromObject(object.values[i], long + 1);
                            }
                        }
                        return message;
                    };

                    ArrayValue.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.values = [];
                        if (message.values && message.values.length) {
                            object.values = [];
                            for (let j = 0; j < message.values.length; ++j)
                                object.values[j] = $root.opentelemetry.proto.common.v1.AnyValue.toObject(message.values[j], options, q + 1);
                        }
                        return object;
                    };

                    ArrayValue.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    ArrayValue.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.common.v1.ArrayValue";
                    };

                    return ArrayValue;
                })();

                v1.KeyValueList = (function() {

                    function KeyValueList(properties) {
                        this.values = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    KeyValueList.prototype.values = $util.emptyArray;

                    KeyValueList.create = function create(properties) {
                        return new KeyValueList(properties);
                    };

                    KeyValueList.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.values != null && message.values.length)
                            for (let i = 0; i < message.values.length; ++i)
                                $root.opentelemetry.proto.common.v1.KeyValue.encode(message.values[i], writer.uint32(10).fork(), q + 1).ldelim();
                        return writer;
                    };

                    KeyValueList.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.common.v1.KeyValueList();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    if (!(message.values && message.values.length))
                                        message.values = [];
                                    message.values.push($root.opentelemetry.proto.common.v1.KeyValue.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    KeyValueList.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.common.v1.KeyValueList)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.common.v1.KeyValueList: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.common.v1.KeyValueList();
                        if (object.values) {
                            if (!Array.isArray(object.values))
                                throw TypeError(".opentelemetry.proto.common.v1.KeyValueList.values: array expected");
                            message.values = [];
                            for (let i = 0; i < object.values.length; ++i) {
                                if (!$util.isObject(object.values[i]))
                                    throw TypeError(".opentelemetry.proto.common.v1.KeyValueList.values: object expected");
                                message.values[i] = $root.opentelemetry.proto.common.v1.KeyValue.fromObject(object.values[i], long + 1);
                            }
                        }
                        return message;
                    };

                    KeyValueList.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.values = [];
                        if (message.values && message.values.length) {
                            object.values = [];
                            for (let j = 0; j < message.values.length; ++j)
                                object.values[j] = $root.opentelemetry.proto.common.v1.KeyValue.toObject(message.values[j], options, q + 1);
                        }
                        return object;
                    };

                    KeyValueList.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    KeyValueList.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.common.v1.KeyValueList";
                    };

                    return KeyValueList;
                })();

                v1.KeyValue = (function() {

                    function KeyValue(properties) {
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    KeyValue.prototype.key = "";
                    KeyValue.prototype.value = null;

                    KeyValue.create = function create(properties) {
                        return new KeyValue(properties);
                    };

                    KeyValue.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.key != null && Object.hasOwnProperty.call(message, "key"))
                            writer.uint32(10).string(message.key);
                        if (message.value != null && Object.hasOwnProperty.call(message, "value"))
                            $root.opentelemetry.proto.common.v1.AnyValue.encode(message.value, writer.uint32(18).fork(), q + 1).ldelim();
                        return writer;
                    };

                    KeyValue.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.common.v1.KeyValue();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    message.key = reader.string();
                                    break;
                                }
                            case 2: {
                                    message.value = $root.opentelemetry.proto.common.v1.AnyValue.decode(reader, reader.uint32(), undefined, long + 1);
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    KeyValue.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.common.v1.KeyValue)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.common.v1.KeyValue: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.common.v1.KeyValue();
                        if (object.key != null)
                            message.key = String(object.key);
                        if (object.value != null) {
                            if (!$util.isObject(object.value))
                                throw TypeError(".opentelemetry.proto.common.v1.KeyValue.value: object expected");
                            message.value = $root.opentelemetry.proto.common.v1.AnyValue.fromObject(object.value, long + 1);
                        }
                        return message;
                    };

                    KeyValue.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.key = "";
                            object.value = null;
                        }
                        if (message.key != null && Object.hasOwnProperty.call(message, "key"))
                            object.key = message.key;
                        if (message.value != null && Object.hasOwnProperty.call(message, "value"))
                            object.value = $root.opentelemetry.proto.common.v1.AnyValue.toObject(message.value, options, q + 1);
                        return object;
                    };

                    KeyValue.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    KeyValue.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.common.v1.KeyValue";
                    };

                    return KeyValue;
                })();

                v1.InstrumentationScope = (function() {

                    function InstrumentationScope(properties) {
                        this.attributes = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    InstrumentationScope.prototype.name = "";
                    InstrumentationScope.prototype.version = "";
                    InstrumentationScope.prototype.attributes = $util.emptyArray;
                    InstrumentationScope.prototype.droppedAttributesCount = 0;

                    InstrumentationScope.create = function create(properties) {
                        return new InstrumentationScope(properties);
                    };

                    InstrumentationScope.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                            writer.uint32(10).string(message.name);
                        if (message.version != null && Object.hasOwnProperty.call(message, "version"))
                            writer.uint32(18).string(message.version);
                        if (message.attributes != null && message.attributes.length)
                            for (let i = 0; i < message.attributes.length; ++i)
                                $root.opentelemetry.proto.common.v1.KeyValue.encode(message.attributes[i], writer.uint32(26).fork(), q + 1).ldelim();
                        if (message.droppedAttributesCount != null && Object.hasOwnProperty.call(message, "droppedAttributesCount"))
                            writer.uint32(32).uint32(message.droppedAttributesCount);
                        return writer;
                    };

                    InstrumentationScope.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.common.v1.InstrumentationScope();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    message.name = reader.string();
                                    break;
                                }
                            case 2: {
                                    message.version = reader.string();
                                    break;
                                }
                            case 3: {
                                    if (!(message.attributes && message.attributes.length))
                                        message.attributes = [];
                                    message.attributes.push($root.opentelemetry.proto.common.v1.KeyValue.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            case 4: {
                                    message.droppedAttributesCount = reader.uint32();
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    InstrumentationScope.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.common.v1.InstrumentationScope)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.common.v1.InstrumentationScope: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.common.v1.InstrumentationScope();
                        if (object.name != null)
                            message.name = String(object.name);
                        if (object.version != null)
                            message.version = String(object.version);
                        if (object.attributes) {
                            if (!Array.isArray(object.attributes))
                                throw TypeError(".opentelemetry.proto.common.v1.InstrumentationScope.attributes: array expected");
                            message.attributes = [];
                            for (let i = 0; i < object.attributes.length; ++i) {
                                if (!$util.isObject(object.attributes[i]))
                                    throw TypeError(".opentelemetry.proto.common.v1.InstrumentationScope.attributes: object expected");
                                message.attributes[i] = $root.opentelemetry.proto.common.v1.KeyValue.fromObject(object.attributes[i], long + 1);
                            }
                        }
                        if (object.droppedAttributesCount != null)
                            message.droppedAttributesCount = object.droppedAttributesCount >>> 0;
                        return message;
                    };

                    InstrumentationScope.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.attributes = [];
                        if (options.defaults) {
                            object.name = "";
                            object.version = "";
                            object.droppedAttributesCount = 0;
                        }
                        if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                            object.name = message.name;
                        if (message.version != null && Object.hasOwnProperty.call(message, "version"))
                            object.version = message.version;
                        if (message.attributes && message.attributes.length) {
                            object.attributes = [];
                            for (let j = 0; j < message.attributes.length; ++j)
                                object.attributes[j] = $root.opentelemetry.proto.common.v1.KeyValue.toObject(message.attributes[j], options, q + 1);
                        }
                        if (message.droppedAttributesCount != null && Object.hasOwnProperty.call(message, "droppedAttributesCount"))
                            object.droppedAttributesCount = message.droppedAttributesCount;
                        return object;
                    };

                    InstrumentationScope.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    InstrumentationScope.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.common.v1.InstrumentationScope";
                    };

                    return InstrumentationScope;
                })();

                return v1;
            })();

            return common;
        })();

        proto.resource = (function() {

            const resource = {};

            resource.v1 = (function() {

                const v1 = {};

                v1.Resource = (function() {

                    function Resource(properties) {
                        this.attributes = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    Resource.prototype.attributes = $util.emptyArray;
                    Resource.prototype.droppedAttributesCount = 0;

                    Resource.create = function create(properties) {
                        return new Resource(properties);
                    };

                    Resource.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.attributes != null && message.attributes.length)
                            for (let i = 0; i < message.attributes.length; ++i)
                                $root.opentelemetry.proto.common.v1.KeyValue.encode(message.attributes[i], writer.uint32(10).fork(), q + 1).ldelim();
                        if (message.droppedAttributesCount != null && Object.hasOwnProperty.call(message, "droppedAttributesCount"))
                            writer.uint32(16).uint32(message.droppedAttributesCount);
                        return writer;
                    };

                    Resource.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.resource.v1.Resource();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    if (!(message.attributes && message.attributes.length))
                                        message.attributes = [];
                                    message.attributes.push($root.opentelemetry.proto.common.v1.KeyValue.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            case 2: {
                                    message.droppedAttributesCount = reader.uint32();
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    Resource.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.resource.v1.Resource)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.resource.v1.Resource: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.resource.v1.Resource();
                        if (object.attributes) {
                            if (!Array.isArray(object.attributes))
                                throw TypeError(".opentelemetry.proto.resource.v1.Resource.attributes: array expected");
                            message.attributes = [];
                            for (let i = 0; i < object.attributes.length; ++i) {
                                if (!$util.isObject(object.attributes[i]))
                                    throw TypeError(".opentelemetry.proto.resource.v1.Resource.attributes: object expected");
                                message.attributes[i] = $root.opentelemetry.proto.common.v1.KeyValue.fromObject(object.attributes[i], long + 1);
                            }
                        }
                        if (object.droppedAttributesCount != null)
                            message.droppedAttributesCount = object.droppedAttributesCount >>> 0;
                        return message;
                    };

                    Resource.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.attributes = [];
                        if (options.defaults)
                            object.droppedAttributesCount = 0;
                        if (message.attributes && message.attributes.length) {
                            object.attributes = [];
                            for (let j = 0; j < message.attributes.length; ++j)
                                object.attributes[j] = $root.opentelemetry.proto.common.v1.KeyValue.toObject(message.attributes[j], options, q + 1);
                        }
                        if (message.droppedAttributesCount != null && Object.hasOwnProperty.call(message, "droppedAttributesCount"))
                            object.droppedAttributesCount = message.droppedAttributesCount;
                        return object;
                    };

                    Resource.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    Resource.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.resource.v1.Resource";
                    };

                    return Resource;
                })();

                return v1;
            })();

            return resource;
        })();

        proto.metrics = (function() {

            const metrics = {};

            metrics.v1 = (function() {

                const v1 = {};

                v1.ResourceMetrics = (function() {

                    function ResourceMetrics(properties) {
                        this.scopeMetrics = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    ResourceMetrics.prototype.resource = null;
                    ResourceMetrics.prototype.scopeMetrics = $util.emptyArray;
                    ResourceMetrics.prototype.schemaUrl = "";

                    ResourceMetrics.create = function create(properties) {
                        return new ResourceMetrics(properties);
                    };

                    ResourceMetrics.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.resource != null && Object.hasOwnProperty.call(message, "resource"))
                            $root.opentelemetry.proto.resource.v1.Resource.encode(message.resource, writer.uint32(10).fork(), q + 1).ldelim();
                        if (message.scopeMetrics != null && message.scopeMetrics.length)
                            for (let i = 0; i < message.scopeMetrics.length; ++i)
                                $root.opentelemetry.proto.metrics.v1.ScopeMetrics.encode(message.scopeMetrics[i], writer.uint32(18).fork(), q + 1).ldelim();
                        if (message.schemaUrl != null && Object.hasOwnProperty.call(message, "schemaUrl"))
                            writer.uint32(26).string(message.schemaUrl);
                        return writer;
                    };

                    ResourceMetrics.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.metrics.v1.ResourceMetrics();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    message.resource = $root.opentelemetry.proto.resource.v1.Resource.decode(reader, reader.uint32(), undefined, long + 1);
                                    break;
                                }
                            case 2: {
                                    if (!(message.scopeMetrics && message.scopeMetrics.length))
                                        message.scopeMetrics = [];
                                    message.scopeMetrics.push($root.opentelemetry.proto.metrics.v1.ScopeMetrics.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            case 3: {
                                    message.schemaUrl = reader.string();
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    ResourceMetrics.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.metrics.v1.ResourceMetrics)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.metrics.v1.ResourceMetrics: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.metrics.v1.ResourceMetrics();
                        if (object.resource != null) {
                            if (!$util.isObject(object.resource))
                                throw TypeError(".opentelemetry.proto.metrics.v1.ResourceMetrics.resource: object expected");
                            message.resource = $root.opentelemetry.proto.resource.v1.Resource.fromObject(object.resource, long + 1);
                        }
                        if (object.scopeMetrics) {
                            if (!Array.isArray(object.scopeMetrics))
                                throw TypeError(".opentelemetry.proto.metrics.v1.ResourceMetrics.scopeMetrics: array expected");
                            message.scopeMetrics = [];
                            for (let i = 0; i < object.scopeMetrics.length; ++i) {
                                if (!$util.isObject(object.scopeMetrics[i]))
                                    throw TypeError(".opentelemetry.proto.metrics.v1.ResourceMetrics.scopeMetrics: object expected");
                                message.scopeMetrics[i] = $root.opentelemetry.proto.metrics.v1.ScopeMetrics.fromObject(object.scopeMetrics[i], long + 1);
                            }
                        }
                        if (object.schemaUrl != null)
                            message.schemaUrl = String(object.schemaUrl);
                        return message;
                    };

                    ResourceMetrics.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.scopeMetrics = [];
                        if (options.defaults) {
                            object.resource = null;
                            object.schemaUrl = "";
                        }
                        if (message.resource != null && Object.hasOwnProperty.call(message, "resource"))
                            object.resource = $root.opentelemetry.proto.resource.v1.Resource.toObject(message.resource, options, q + 1);
                        if (message.scopeMetrics && message.scopeMetrics.length) {
                            object.scopeMetrics = [];
                            for (let j = 0; j < message.scopeMetrics.length; ++j)
                                object.scopeMetrics[j] = $root.opentelemetry.proto.metrics.v1.ScopeMetrics.toObject(message.scopeMetrics[j], options, q + 1);
                        }
                        if (message.schemaUrl != null && Object.hasOwnProperty.call(message, "schemaUrl"))
                            object.schemaUrl = message.schemaUrl;
                        return object;
                    };

                    ResourceMetrics.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    ResourceMetrics.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.metrics.v1.ResourceMetrics";
                    };

                    return ResourceMetrics;
                })();

                v1.ScopeMetrics = (function() {

                    function ScopeMetrics(properties) {
                        this.metrics = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    ScopeMetrics.prototype.scope = null;
                    ScopeMetrics.prototype.metrics = $util.emptyArray;
                    ScopeMetrics.prototype.schemaUrl = "";

                    ScopeMetrics.create = function create(properties) {
                        return new ScopeMetrics(properties);
                    };

                    ScopeMetrics.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.scope != null && Object.hasOwnProperty.call(message, "scope"))
                            $root.opentelemetry.proto.common.v1.InstrumentationScope.encode(message.scope, writer.uint32(10).fork(), q + 1).ldelim();
                        if (message.metrics != null && message.metrics.length)
                            for (let i = 0; i < message.metrics.length; ++i)
                                $root.opentelemetry.proto.metrics.v1.Metric.encode(message.metrics[i], writer.uint32(18).fork(), q + 1).ldelim();
                        if (message.schemaUrl != null && Object.hasOwnProperty.call(message, "schemaUrl"))
                            writer.uint32(26).string(message.schemaUrl);
                        return writer;
                    };

                    ScopeMetrics.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.metrics.v1.ScopeMetrics();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    message.scope = $root.opentelemetry.proto.common.v1.InstrumentationScope.decode(reader, reader.uint32(), undefined, long + 1);
                                    break;
                                }
                            case 2: {
                                    if (!(message.metrics && message.metrics.length))
                                        message.metrics = [];
                                    message.metrics.push($root.opentelemetry.proto.metrics.v1.Metric.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            case 3: {
                                    message.schemaUrl = reader.string();
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    ScopeMetrics.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.metrics.v1.ScopeMetrics)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.metrics.v1.ScopeMetrics: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.metrics.v1.ScopeMetrics();
                        if (object.scope != null) {
                            if (!$util.isObject(object.scope))
                                throw TypeError(".opentelemetry.proto.metrics.v1.ScopeMetrics.scope: object expected");
                            message.scope = $root.opentelemetry.proto.common.v1.InstrumentationScope.fromObject(object.scope, long + 1);
                        }
                        if (object.metrics) {
                            if (!Array.isArray(object.metrics))
                                throw TypeError(".opentelemetry.proto.metrics.v1.ScopeMetrics.metrics: array expected");
                            message.metrics = [];
                            for (let i = 0; i < object.metrics.length; ++i) {
                                if (!$util.isObject(object.metrics[i]))
                                    throw TypeError(".opentelemetry.proto.metrics.v1.ScopeMetrics.metrics: object expected");
                                message.metrics[i] = $root.opentelemetry.proto.metrics.v1.Metric.fromObject(object.metrics[i], long + 1);
                            }
                        }
                        if (object.schemaUrl != null)
                            message.schemaUrl = String(object.schemaUrl);
                        return message;
                    };

                    ScopeMetrics.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.metrics = [];
                        if (options.defaults) {
                            object.scope = null;
                            object.schemaUrl = "";
                        }
                        if (message.scope != null && Object.hasOwnProperty.call(message, "scope"))
                            object.scope = $root.opentelemetry.proto.common.v1.InstrumentationScope.toObject(message.scope, options, q + 1);
                        if (message.metrics && message.metrics.length) {
                            object.metrics = [];
                            for (let j = 0; j < message.metrics.length; ++j)
                                object.metrics[j] = $root.opentelemetry.proto.metrics.v1.Metric.toObject(message.metrics[j], options, q + 1);
                        }
                        if (message.schemaUrl != null && Object.hasOwnProperty.call(message, "schemaUrl"))
                            object.schemaUrl = message.schemaUrl;
                        return object;
                    };

                    ScopeMetrics.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    ScopeMetrics.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.metrics.v1.ScopeMetrics";
                    };

                    return ScopeMetrics;
                })();

                v1.Metric = (function() {

                    function Metric(properties) {
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    Metric.prototype.name = "";
                    Metric.prototype.description = "";
                    Metric.prototype.unit = "";
                    Metric.prototype.gauge = null;
                    Metric.prototype.sum = null;

                    let $oneOfFields;

                    Object.defineProperty(Metric.prototype, "data", {
                        get: $util.oneOfGetter($oneOfFields = ["gauge", "sum"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    Metric.create = function create(properties) {
                        return new Metric(properties);
                    };

                    Metric.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                            writer.uint32(10).string(message.name);
                        if (message.description != null && Object.hasOwnProperty.call(message, "description"))
                            writer.uint32(18).string(message.description);
                        if (message.unit != null && Object.hasOwnProperty.call(message, "unit"))
                            writer.uint32(26).string(message.unit);
                        if (message.gauge != null && Object.hasOwnProperty.call(message, "gauge"))
                            $root.opentelemetry.proto.metrics.v1.Gauge.encode(message.gauge, writer.uint32(42).fork(), q + 1).ldelim();
                        if (message.sum != null && Object.hasOwnProperty.call(message, "sum"))
                            $root.opentelemetry.proto.metrics.v1.Sum.encode(message.sum, writer.uint32(58).fork(), q + 1).ldelim();
                        return writer;
                    };

                    Metric.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.metrics.v1.Metric();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    message.name = reader.string();
                                    break;
                                }
                            case 2: {
                                    message.description = reader.string();
                                    break;
                                }
                            case 3: {
                                    message.unit = reader.string();
                                    break;
                                }
                            case 5: {
                                    message.gauge = $root.opentelemetry.proto.metrics.v1.Gauge.decode(reader, reader.uint32(), undefined, long + 1);
                                    break;
                                }
                            case 7: {
                                    message.sum = $root.opentelemetry.proto.metrics.v1.Sum.decode(reader, reader.uint32(), undefined, long + 1);
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    Metric.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.metrics.v1.Metric)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.metrics.v1.Metric: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.metrics.v1.Metric();
                        if (object.name != null)
                            message.name = String(object.name);
                        if (object.description != null)
                            message.description = String(object.description);
                        if (object.unit != null)
                            message.unit = String(object.unit);
                        if (object.gauge != null) {
                            if (!$util.isObject(object.gauge))
                                throw TypeError(".opentelemetry.proto.metrics.v1.Metric.gauge: object expected");
                            message.gauge = $root.opentelemetry.proto.metrics.v1.Gauge.fromObject(object.gauge, long + 1);
                        }
                        if (object.sum != null) {
                            if (!$util.isObject(object.sum))
                                throw TypeError(".opentelemetry.proto.metrics.v1.Metric.sum: object expected");
                            message.sum = $root.opentelemetry.proto.metrics.v1.Sum.fromObject(object.sum, long + 1);
                        }
                        return message;
                    };

                    Metric.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.name = "";
                            object.description = "";
                            object.unit = "";
                        }
                        if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                            object.name = message.name;
                        if (message.description != null && Object.hasOwnProperty.call(message, "description"))
                            object.description = message.description;
                        if (message.unit != null && Object.hasOwnProperty.call(message, "unit"))
                            object.unit = message.unit;
                        if (message.gauge != null && Object.hasOwnProperty.call(message, "gauge")) {
                            object.gauge = $root.opentelemetry.proto.metrics.v1.Gauge.toObject(message.gauge, options, q + 1);
                            if (options.oneofs)
                                object.data = "gauge";
                        }
                        if (message.sum != null && Object.hasOwnProperty.call(message, "sum")) {
                            object.sum = $root.opentelemetry.proto.metrics.v1.Sum.toObject(message.sum, options, q + 1);
                            if (options.oneofs)
                                object.data = "sum";
                        }
                        return object;
                    };

                    Metric.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    Metric.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.metrics.v1.Metric";
                    };

                    return Metric;
                })();

                v1.Gauge = (function() {

                    function Gauge(properties) {
                        this.dataPoints = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    Gauge.prototype.dataPoints = $util.emptyArray;

                    Gauge.create = function create(properties) {
                        return new Gauge(properties);
                    };

                    Gauge.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.dataPoints != null && message.dataPoints.length)
                            for (let i = 0; i < message.dataPoints.length; ++i)
                                $root.opentelemetry.proto.metrics.v1.NumberDataPoint.encode(message.dataPoints[i], writer.uint32(10).fork(), q + 1).ldelim();
                        return writer;
                    };

                    Gauge.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.metrics.v1.Gauge();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    if (!(message.dataPoints && message.dataPoints.length))
                                        message.dataPoints = [];
                                    message.dataPoints.push($root.opentelemetry.proto.metrics.v1.NumberDataPoint.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    Gauge.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.metrics.v1.Gauge)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.metrics.v1.Gauge: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.metrics.v1.Gauge();
                        if (object.dataPoints) {
                            if (!Array.isArray(object.dataPoints))
                                throw TypeError(".opentelemetry.proto.metrics.v1.Gauge.dataPoints: array expected");
                            message.dataPoints = [];
                            for (let i = 0; i < object.dataPoints.length; ++i) {
                                if (!$util.isObject(object.dataPoints[i]))
                                    throw TypeError(".opentelemetry.proto.metrics.v1.Gauge.dataPoints: object expected");
                                message.dataPoints[i] = $root.opentelemetry.proto.metrics.v1.NumberDataPoint.fromObject(object.dataPoints[i], long + 1);
                            }
                        }
                        return message;
                    };

                    Gauge.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.dataPoints = [];
                        if (message.dataPoints && message.dataPoints.length) {
                            object.dataPoints = [];
                            for (let j = 0; j < message.dataPoints.length; ++j)
                                object.dataPoints[j] = $root.opentelemetry.proto.metrics.v1.NumberDataPoint.toObject(message.dataPoints[j], options, q + 1);
                        }
                        return object;
                    };

                    Gauge.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    Gauge.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.metrics.v1.Gauge";
                    };

                    return Gauge;
                })();

                v1.Sum = (function() {

                    function Sum(properties) {
                        this.dataPoints = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    Sum.prototype.dataPoints = $util.emptyArray;
                    Sum.prototype.aggregationTemporality = 0;
                    Sum.prototype.isMonotonic = false;

                    Sum.create = function create(properties) {
                        return new Sum(properties);
                    };

                    Sum.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.dataPoints != null && message.dataPoints.length)
                            for (let i = 0; i < message.dataPoints.length; ++i)
                                $root.opentelemetry.proto.metrics.v1.NumberDataPoint.encode(message.dataPoints[i], writer.uint32(10).fork(), q + 1).ldelim();
                        if (message.aggregationTemporality != null && Object.hasOwnProperty.call(message, "aggregationTemporality"))
                            writer.uint32(16).int32(message.aggregationTemporality);
                        if (message.isMonotonic != null && Object.hasOwnProperty.call(message, "isMonotonic"))
                            writer.uint32(24).bool(message.isMonotonic);
                        return writer;
                    };

                    Sum.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.metrics.v1.Sum();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    if (!(message.dataPoints && message.dataPoints.length))
                                        message.dataPoints = [];
                                    message.dataPoints.push($root.opentelemetry.proto.metrics.v1.NumberDataPoint.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            case 2: {
                                    message.aggregationTemporality = reader.int32();
                                    break;
                                }
                            case 3: {
                                    message.isMonotonic = reader.bool();
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    Sum.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.metrics.v1.Sum)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.metrics.v1.Sum: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.metrics.v1.Sum();
                        if (object.dataPoints) {
                            if (!Array.isArray(object.dataPoints))
                                throw TypeError(".opentelemetry.proto.metrics.v1.Sum.dataPoints: array expected");
                            message.dataPoints = [];
                            for (let i = 0; i < object.dataPoints.length; ++i) {
                                if (!$util.isObject(object.dataPoints[i]))
                                    throw TypeError(".opentelemetry.proto.metrics.v1.Sum.dataPoints: object expected");
                                message.dataPoints[i] = $root.opentelemetry.proto.metrics.v1.NumberDataPoint.fromObject(object.dataPoints[i], long + 1);
                            }
                        }
                        switch (object.aggregationTemporality) {
                        default:
                            if (typeof object.aggregationTemporality === "number") {
                                message.aggregationTemporality = object.aggregationTemporality;
                                break;
                            }
                            break;
                        case "AGGREGATION_TEMPORALITY_UNSPECIFIED":
                        case 0:
                            message.aggregationTemporality = 0;
                            break;
                        case "AGGREGATION_TEMPORALITY_DELTA":
                        case 1:
                            message.aggregationTemporality = 1;
                            break;
                        case "AGGREGATION_TEMPORALITY_CUMULATIVE":
                        case 2:
                            message.aggregationTemporality = 2;
                            break;
                        }
                        if (object.isMonotonic != null)
                            message.isMonotonic = Boolean(object.isMonotonic);
                        return message;
                    };

                    Sum.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.dataPoints = [];
                        if (options.defaults) {
                            object.aggregationTemporality = options.enums === String ? "AGGREGATION_TEMPORALITY_UNSPECIFIED" : 0;
                            object.isMonotonic = false;
                        }
                        if (message.dataPoints && message.dataPoints.length) {
                            object.dataPoints = [];
                            for (let j = 0; j < message.dataPoints.length; ++j)
                                object.dataPoints[j] = $root.opentelemetry.proto.metrics.v1.NumberDataPoint.toObject(message.dataPoints[j], options, q + 1);
                        }
                        if (message.aggregationTemporality != null && Object.hasOwnProperty.call(message, "aggregationTemporality"))
                            object.aggregationTemporality = options.enums === String ? $root.opentelemetry.proto.metrics.v1.AggregationTemporality[message.aggregationTemporality] === undefined ? message.aggregationTemporality : $root.opentelemetry.proto.metrics.v1.AggregationTemporality[message.aggregationTemporality] : message.aggregationTemporality;
                        if (message.isMonotonic != null && Object.hasOwnProperty.call(message, "isMonotonic"))
                            object.isMonotonic = message.isMonotonic;
                        return object;
                    };

                    Sum.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    Sum.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.metrics.v1.Sum";
                    };

                    return Sum;
                })();

                v1.AggregationTemporality = (function() {
                    const valuesById = {}, values = Object.create(valuesById);
                    values[valuesById[0] = "AGGREGATION_TEMPORALITY_UNSPECIFIED"] = 0;
                    values[valuesById[1] = "AGGREGATION_TEMPORALITY_DELTA"] = 1;
                    values[valuesById[2] = "AGGREGATION_TEMPORALITY_CUMULATIVE"] = 2;
                    return values;
                })();

                v1.NumberDataPoint = (function() {

                    function NumberDataPoint(properties) {
                        this.attributes = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    NumberDataPoint.prototype.startTimeUnixNano = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    NumberDataPoint.prototype.timeUnixNano = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    NumberDataPoint.prototype.asDouble = null;
                    NumberDataPoint.prototype.asInt = null;
                    NumberDataPoint.prototype.attributes = $util.emptyArray;
                    NumberDataPoint.prototype.flags = 0;

                    let $oneOfFields;

                    Object.defineProperty(NumberDataPoint.prototype, "value", {
                        get: $util.oneOfGetter($oneOfFields = ["asDouble", "asInt"]),
                        set: $util.oneOfSetter($oneOfFields)
                    });

                    NumberDataPoint.create = function create(properties) {
                        return new NumberDataPoint(properties);
                    };

                    NumberDataPoint.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.startTimeUnixNano != null && Object.hasOwnProperty.call(message, "startTimeUnixNano"))
                            writer.uint32(17).fixed64(message.startTimeUnixNano);
                        if (message.timeUnixNano != null && Object.hasOwnProperty.call(message, "timeUnixNano"))
                            writer.uint32(25).fixed64(message.timeUnixNano);
                        if (message.asDouble != null && Object.hasOwnProperty.call(message, "asDouble"))
                            writer.uint32(33).double(message.asDouble);
                        if (message.asInt != null && Object.hasOwnProperty.call(message, "asInt"))
                            writer.uint32(49).sfixed64(message.asInt);
                        if (message.attributes != null && message.attributes.length)
                            for (let i = 0; i < message.attributes.length; ++i)
                                $root.opentelemetry.proto.common.v1.KeyValue.encode(message.attributes[i], writer.uint32(58).fork(), q + 1).ldelim();
                        if (message.flags != null && Object.hasOwnProperty.call(message, "flags"))
                            writer.uint32(64).uint32(message.flags);
                        return writer;
                    };

                    NumberDataPoint.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.metrics.v1.NumberDataPoint();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 2: {
                                    message.startTimeUnixNano = reader.fixed64();
                                    break;
                                }
                            case 3: {
                                    message.timeUnixNano = reader.fixed64();
                                    break;
                                }
                            case 4: {
                                    message.asDouble = reader.double();
                                    break;
                                }
                            case 6: {
                                    message.asInt = reader.sfixed64();
                                    break;
                                }
                            case 7: {
                                    if (!(message.attributes && message.attributes.length))
                                        message.attributes = [];
                                    message.attributes.push($root.opentelemetry.proto.common.v1.KeyValue.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            case 8: {
                                    message.flags = reader.uint32();
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    NumberDataPoint.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.metrics.v1.NumberDataPoint)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.metrics.v1.NumberDataPoint: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.metrics.v1.NumberDataPoint();
                        if (object.startTimeUnixNano != null)
                            if ($util.Long)
                                message.startTimeUnixNano = $util.Long.fromValue(object.startTimeUnixNano, true);
                            else if (typeof object.startTimeUnixNano === "string")
                                message.startTimeUnixNano = parseInt(object.startTimeUnixNano, 10);
                            else if (typeof object.startTimeUnixNano === "number")
                                message.startTimeUnixNano = object.startTimeUnixNano;
                            else if (typeof object.startTimeUnixNano === "object")
                                message.startTimeUnixNano = new $util.LongBits(object.startTimeUnixNano.low >>> 0, object.startTimeUnixNano.high >>> 0).toNumber(true);
                        if (object.timeUnixNano != null)
                            if ($util.Long)
                                message.timeUnixNano = $util.Long.fromValue(object.timeUnixNano, true);
                            else if (typeof object.timeUnixNano === "string")
                                message.timeUnixNano = parseInt(object.timeUnixNano, 10);
                            else if (typeof object.timeUnixNano === "number")
                                message.timeUnixNano = object.timeUnixNano;
                            else if (typeof object.timeUnixNano === "object")
                                message.timeUnixNano = new $util.LongBits(object.timeUnixNano.low >>> 0, object.timeUnixNano.high >>> 0).toNumber(true);
                        if (object.asDouble != null)
                            message.asDouble = Number(object.asDouble);
                        if (object.asInt != null)
                            if ($util.Long)
                                message.asInt = $util.Long.fromValue(object.asInt, false);
                            else if (typeof object.asInt === "string")
                                message.asInt = parseInt(object.asInt, 10);
                            else if (typeof object.asInt === "number")
                                message.asInt = object.asInt;
                            else if (typeof object.asInt === "object")
                                message.asInt = new $util.LongBits(object.asInt.low >>> 0, object.asInt.high >>> 0).toNumber();
                        if (object.attributes) {
                            if (!Array.isArray(object.attributes))
                                throw TypeError(".opentelemetry.proto.metrics.v1.NumberDataPoint.attributes: array expected");
                            message.attributes = [];
                            for (let i = 0; i < object.attributes.length; ++i) {
                                if (!$util.isObject(object.attributes[i]))
                                    throw TypeError(".opentelemetry.proto.metrics.v1.NumberDataPoint.attributes: object expected");
                                message.attributes[i] = $root.opentelemetry.proto.common.v1.KeyValue.fromObject(object.attributes[i], long + 1);
                            }
                        }
                        if (object.flags != null)
                            message.flags = object.flags >>> 0;
                        return message;
                    };

                    NumberDataPoint.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.attributes = [];
                        if (options.defaults) {
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.startTimeUnixNano = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                            } else
                                object.startTimeUnixNano = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.timeUnixNano = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                            } else
                                object.timeUnixNano = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                            object.flags = 0;
                        }
                        if (message.startTimeUnixNano != null && Object.hasOwnProperty.call(message, "startTimeUnixNano"))
                            if (typeof BigInt !== "undefined" && options.longs === BigInt)
                                object.startTimeUnixNano = typeof message.startTimeUnixNano === "number" ? BigInt(message.startTimeUnixNano) : $util.Long.fromBits(message.startTimeUnixNano.low >>> 0, message.startTimeUnixNano.high >>> 0, true).toBigInt();
                            else if (typeof message.startTimeUnixNano === "number")
                                object.startTimeUnixNano = options.longs === String ? String(message.startTimeUnixNano) : message.startTimeUnixNano;
                            else
                                object.startTimeUnixNano = options.longs === String ? $util.Long.prototype.toString.call(message.startTimeUnixNano) : options.longs === Number ? new $util.LongBits(message.startTimeUnixNano.low >>> 0, message.startTimeUnixNano.high >>> 0).toNumber(true) : message.startTimeUnixNano;
                        if (message.timeUnixNano != null && Object.hasOwnProperty.call(message, "timeUnixNano"))
                            if (typeof BigInt !== "undefined" && options.longs === BigInt)
                                object.timeUnixNano = typeof message.timeUnixNano === "number" ? BigInt(message.timeUnixNano) : $util.Long.fromBits(message.timeUnixNano.low >>> 0, message.timeUnixNano.high >>> 0, true).toBigInt();
                            else if (typeof message.timeUnixNano === "number")
                                object.timeUnixNano = options.longs === String ? String(message.timeUnixNano) : message.timeUnixNano;
                            else
                                object.timeUnixNano = options.longs === String ? $util.Long.prototype.toString.call(message.timeUnixNano) : options.longs === Number ? new $util.LongBits(message.timeUnixNano.low >>> 0, message.timeUnixNano.high >>> 0).toNumber(true) : message.timeUnixNano;
                        if (message.asDouble != null && Object.hasOwnProperty.call(message, "asDouble")) {
                            object.asDouble = options.json && !isFinite(message.asDouble) ? String(message.asDouble) : message.asDouble;
                            if (options.oneofs)
                                object.value = "asDouble";
                        }
                        if (message.asInt != null && Object.hasOwnProperty.call(message, "asInt")) {
                            if (typeof BigInt !== "undefined" && options.longs === BigInt)
                                object.asInt = typeof message.asInt === "number" ? BigInt(message.asInt) : $util.Long.fromBits(message.asInt.low >>> 0, message.asInt.high >>> 0, false).toBigInt();
                            else if (typeof message.asInt === "number")
                                object.asInt = options.longs === String ? String(message.asInt) : message.asInt;
                            else
                                object.asInt = options.longs === String ? $util.Long.prototype.toString.call(message.asInt) : options.longs === Number ? new $util.LongBits(message.asInt.low >>> 0, message.asInt.high >>> 0).toNumber() : message.asInt;
                            if (options.oneofs)
                                object.value = "asInt";
                        }
                        if (message.attributes && message.attributes.length) {
                            object.attributes = [];
                            for (let j = 0; j < message.attributes.length; ++j)
                                object.attributes[j] = $root.opentelemetry.proto.common.v1.KeyValue.toObject(message.attributes[j], options, q + 1);
                        }
                        if (message.flags != null && Object.hasOwnProperty.call(message, "flags"))
                            object.flags = message.flags;
                        return object;
                    };

                    NumberDataPoint.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    NumberDataPoint.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.metrics.v1.NumberDataPoint";
                    };

                    return NumberDataPoint;
                })();

                return v1;
            })();

            return metrics;
        })();

        proto.trace = (function() {

            const trace = {};

            trace.v1 = (function() {

                const v1 = {};

                v1.ResourceSpans = (function() {

                    function ResourceSpans(properties) {
                        this.scopeSpans = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    ResourceSpans.prototype.resource = null;
                    ResourceSpans.prototype.scopeSpans = $util.emptyArray;
                    ResourceSpans.prototype.schemaUrl = "";

                    ResourceSpans.create = function create(properties) {
                        return new ResourceSpans(properties);
                    };

                    ResourceSpans.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.resource != null && Object.hasOwnProperty.call(message, "resource"))
                            $root.opentelemetry.proto.resource.v1.Resource.encode(message.resource, writer.uint32(10).fork(), q + 1).ldelim();
                        if (message.scopeSpans != null && message.scopeSpans.length)
                            for (let i = 0; i < message.scopeSpans.length; ++i)
                                $root.opentelemetry.proto.trace.v1.ScopeSpans.encode(message.scopeSpans[i], writer.uint32(18).fork(), q + 1).ldelim();
                        if (message.schemaUrl != null && Object.hasOwnProperty.call(message, "schemaUrl"))
                            writer.uint32(26).string(message.schemaUrl);
                        return writer;
                    };

                    ResourceSpans.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.trace.v1.ResourceSpans();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    message.resource = $root.opentelemetry.proto.resource.v1.Resource.decode(reader, reader.uint32(), undefined, long + 1);
                                    break;
                                }
                            case 2: {
                                    if (!(message.scopeSpans && message.scopeSpans.length))
                                        message.scopeSpans = [];
                                    message.scopeSpans.push($root.opentelemetry.proto.trace.v1.ScopeSpans.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            case 3: {
                                    message.schemaUrl = reader.string();
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    ResourceSpans.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.trace.v1.ResourceSpans)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.trace.v1.ResourceSpans: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.trace.v1.ResourceSpans();
                        if (object.resource != null) {
                            if (!$util.isObject(object.resource))
                                throw TypeError(".opentelemetry.proto.trace.v1.ResourceSpans.resource: object expected");
                            message.resource = $root.opentelemetry.proto.resource.v1.Resource.fromObject(object.resource, long + 1);
                        }
                        if (object.scopeSpans) {
                            if (!Array.isArray(object.scopeSpans))
                                throw TypeError(".opentelemetry.proto.trace.v1.ResourceSpans.scopeSpans: array expected");
                            message.scopeSpans = [];
                            for (let i = 0; i < object.scopeSpans.length; ++i) {
                                if (!$util.isObject(object.scopeSpans[i]))
                                    throw TypeError(".opentelemetry.proto.trace.v1.ResourceSpans.scopeSpans: object expected");
                                message.scopeSpans[i] = $root.opentelemetry.proto.trace.v1.ScopeSpans.fromObject(object.scopeSpans[i], long + 1);
                            }
                        }
                        if (object.schemaUrl != null)
                            message.schemaUrl = String(object.schemaUrl);
                        return message;
                    };

                    ResourceSpans.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.scopeSpans = [];
                        if (options.defaults) {
                            object.resource = null;
                            object.schemaUrl = "";
                        }
                        if (message.resource != null && Object.hasOwnProperty.call(message, "resource"))
                            object.resource = $root.opentelemetry.proto.resource.v1.Resource.toObject(message.resource, options, q + 1);
                        if (message.scopeSpans && message.scopeSpans.length) {
                            object.scopeSpans = [];
                            for (let j = 0; j < message.scopeSpans.length; ++j)
                                object.scopeSpans[j] = $root.opentelemetry.proto.trace.v1.ScopeSpans.toObject(message.scopeSpans[j], options, q + 1);
                        }
                        if (message.schemaUrl != null && Object.hasOwnProperty.call(message, "schemaUrl"))
                            object.schemaUrl = message.schemaUrl;
                        return object;
                    };

                    ResourceSpans.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    ResourceSpans.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.trace.v1.ResourceSpans";
                    };

                    return ResourceSpans;
                })();

                v1.ScopeSpans = (function() {

                    function ScopeSpans(properties) {
                        this.spans = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    ScopeSpans.prototype.scope = null;
                    ScopeSpans.prototype.spans = $util.emptyArray;
                    ScopeSpans.prototype.schemaUrl = "";

                    ScopeSpans.create = function create(properties) {
                        return new ScopeSpans(properties);
                    };

                    ScopeSpans.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.scope != null && Object.hasOwnProperty.call(message, "scope"))
                            $root.opentelemetry.proto.common.v1.InstrumentationScope.encode(message.scope, writer.uint32(10).fork(), q + 1).ldelim();
                        if (message.spans != null && message.spans.length)
                            for (let i = 0; i < message.spans.length; ++i)
                                $root.opentelemetry.proto.trace.v1.Span.encode(message.spans[i], writer.uint32(18).fork(), q + 1).ldelim();
                        if (message.schemaUrl != null && Object.hasOwnProperty.call(message, "schemaUrl"))
                            writer.uint32(26).string(message.schemaUrl);
                        return writer;
                    };

                    ScopeSpans.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.trace.v1.ScopeSpans();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    message.scope = $root.opentelemetry.proto.common.v1.InstrumentationScope.decode(reader, reader.uint32(), undefined, long + 1);
                                    break;
                                }
                            case 2: {
                                    if (!(message.spans && message.spans.length))
                                        message.spans = [];
                                    message.spans.push($root.opentelemetry.proto.trace.v1.Span.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            case 3: {
                                    message.schemaUrl = reader.string();
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    ScopeSpans.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.trace.v1.ScopeSpans)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.trace.v1.ScopeSpans: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.trace.v1.ScopeSpans();
                        if (object.scope != null) {
                            if (!$util.isObject(object.scope))
                                throw TypeError(".opentelemetry.proto.trace.v1.ScopeSpans.scope: object expected");
                            message.scope = $root.opentelemetry.proto.common.v1.InstrumentationScope.fromObject(object.scope, long + 1);
                        }
                        if (object.spans) {
                            if (!Array.isArray(object.spans))
                                throw TypeError(".opentelemetry.proto.trace.v1.ScopeSpans.spans: array expected");
                            message.spans = [];
                            for (let i = 0; i < object.spans.length; ++i) {
                                if (!$util.isObject(object.spans[i]))
                                    throw TypeError(".opentelemetry.proto.trace.v1.ScopeSpans.spans: object expected");
                                message.spans[i] = $root.opentelemetry.proto.trace.v1.Span.fromObject(object.spans[i], long + 1);
                            }
                        }
                        if (object.schemaUrl != null)
                            message.schemaUrl = String(object.schemaUrl);
                        return message;
                    };

                    ScopeSpans.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults)
                            object.spans = [];
                        if (options.defaults) {
                            object.scope = null;
                            object.schemaUrl = "";
                        }
                        if (message.scope != null && Object.hasOwnProperty.call(message, "scope"))
                            object.scope = $root.opentelemetry.proto.common.v1.InstrumentationScope.toObject(message.scope, options, q + 1);
                        if (message.spans && message.spans.length) {
                            object.spans = [];
                            for (let j = 0; j < message.spans.length; ++j)
                                object.spans[j] = $root.opentelemetry.proto.trace.v1.Span.toObject(message.spans[j], options, q + 1);
                        }
                        if (message.schemaUrl != null && Object.hasOwnProperty.call(message, "schemaUrl"))
                            object.schemaUrl = message.schemaUrl;
                        return object;
                    };

                    ScopeSpans.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    ScopeSpans.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.trace.v1.ScopeSpans";
                    };

                    return ScopeSpans;
                })();

                v1.Span = (function() {

                    function Span(properties) {
                        this.attributes = [];
                        this.events = [];
                        this.links = [];
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    Span.prototype.traceId = $util.newBuffer([]);
                    Span.prototype.spanId = $util.newBuffer([]);
                    Span.prototype.traceState = "";
                    Span.prototype.parentSpanId = $util.newBuffer([]);
                    Span.prototype.name = "";
                    Span.prototype.kind = 0;
                    Span.prototype.startTimeUnixNano = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Span.prototype.endTimeUnixNano = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                    Span.prototype.attributes = $util.emptyArray;
                    Span.prototype.droppedAttributesCount = 0;
                    Span.prototype.events = $util.emptyArray;
                    Span.prototype.droppedEventsCount = 0;
                    Span.prototype.links = $util.emptyArray;
                    Span.prototype.droppedLinksCount = 0;
                    Span.prototype.status = null;
                    Span.prototype.flags = 0;

                    Span.create = function create(properties) {
                        return new Span(properties);
                    };

                    Span.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.traceId != null && Object.hasOwnProperty.call(message, "traceId"))
                            writer.uint32(10).bytes(message.traceId);
                        if (message.spanId != null && Object.hasOwnProperty.call(message, "spanId"))
                            writer.uint32(18).bytes(message.spanId);
                        if (message.traceState != null && Object.hasOwnProperty.call(message, "traceState"))
                            writer.uint32(26).string(message.traceState);
                        if (message.parentSpanId != null && Object.hasOwnProperty.call(message, "parentSpanId"))
                            writer.uint32(34).bytes(message.parentSpanId);
                        if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                            writer.uint32(42).string(message.name);
                        if (message.kind != null && Object.hasOwnProperty.call(message, "kind"))
                            writer.uint32(48).int32(message.kind);
                        if (message.startTimeUnixNano != null && Object.hasOwnProperty.call(message, "startTimeUnixNano"))
                            writer.uint32(57).fixed64(message.startTimeUnixNano);
                        if (message.endTimeUnixNano != null && Object.hasOwnProperty.call(message, "endTimeUnixNano"))
                            writer.uint32(65).fixed64(message.endTimeUnixNano);
                        if (message.attributes != null && message.attributes.length)
                            for (let i = 0; i < message.attributes.length; ++i)
                                $root.opentelemetry.proto.common.v1.KeyValue.encode(message.attributes[i], writer.uint32(74).fork(), q + 1).ldelim();
                        if (message.droppedAttributesCount != null && Object.hasOwnProperty.call(message, "droppedAttributesCount"))
                            writer.uint32(80).uint32(message.droppedAttributesCount);
                        if (message.events != null && message.events.length)
                            for (let i = 0; i < message.events.length; ++i)
                                $root.opentelemetry.proto.trace.v1.Span.Event.encode(message.events[i], writer.uint32(90).fork(), q + 1).ldelim();
                        if (message.droppedEventsCount != null && Object.hasOwnProperty.call(message, "droppedEventsCount"))
                            writer.uint32(96).uint32(message.droppedEventsCount);
                        if (message.links != null && message.links.length)
                            for (let i = 0; i < message.links.length; ++i)
                                $root.opentelemetry.proto.trace.v1.Span.Link.encode(message.links[i], writer.uint32(106).fork(), q + 1).ldelim();
                        if (message.droppedLinksCount != null && Object.hasOwnProperty.call(message, "droppedLinksCount"))
                            writer.uint32(112).uint32(message.droppedLinksCount);
                        if (message.status != null && Object.hasOwnProperty.call(message, "status"))
                            $root.opentelemetry.proto.trace.v1.Status.encode(message.status, writer.uint32(122).fork(), q + 1).ldelim();
                        if (message.flags != null && Object.hasOwnProperty.call(message, "flags"))
                            writer.uint32(133).fixed32(message.flags);
                        return writer;
                    };

                    Span.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.trace.v1.Span();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 1: {
                                    message.traceId = reader.bytes();
                                    break;
                                }
                            case 2: {
                                    message.spanId = reader.bytes();
                                    break;
                                }
                            case 3: {
                                    message.traceState = reader.string();
                                    break;
                                }
                            case 4: {
                                    message.parentSpanId = reader.bytes();
                                    break;
                                }
                            case 5: {
                                    message.name = reader.string();
                                    break;
                                }
                            case 6: {
                                    message.kind = reader.int32();
                                    break;
                                }
                            case 7: {
                                    message.startTimeUnixNano = reader.fixed64();
                                    break;
                                }
                            case 8: {
                                    message.endTimeUnixNano = reader.fixed64();
                                    break;
                                }
                            case 9: {
                                    if (!(message.attributes && message.attributes.length))
                                        message.attributes = [];
                                    message.attributes.push($root.opentelemetry.proto.common.v1.KeyValue.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            case 10: {
                                    message.droppedAttributesCount = reader.uint32();
                                    break;
                                }
                            case 11: {
                                    if (!(message.events && message.events.length))
                                        message.events = [];
                                    message.events.push($root.opentelemetry.proto.trace.v1.Span.Event.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            case 12: {
                                    message.droppedEventsCount = reader.uint32();
                                    break;
                                }
                            case 13: {
                                    if (!(message.links && message.links.length))
                                        message.links = [];
                                    message.links.push($root.opentelemetry.proto.trace.v1.Span.Link.decode(reader, reader.uint32(), undefined, long + 1));
                                    break;
                                }
                            case 14: {
                                    message.droppedLinksCount = reader.uint32();
                                    break;
                                }
                            case 15: {
                                    message.status = $root.opentelemetry.proto.trace.v1.Status.decode(reader, reader.uint32(), undefined, long + 1);
                                    break;
                                }
                            case 16: {
                                    message.flags = reader.fixed32();
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    Span.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.trace.v1.Span)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.trace.v1.Span: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.trace.v1.Span();
                        if (object.traceId != null)
                            if (typeof object.traceId === "string")
                                $util.base64.decode(object.traceId, message.traceId = $util.newBuffer($util.base64.length(object.traceId)), 0);
                            else if (object.traceId.length >= 0)
                                message.traceId = object.traceId;
                        if (object.spanId != null)
                            if (typeof object.spanId === "string")
                                $util.base64.decode(object.spanId, message.spanId = $util.newBuffer($util.base64.length(object.spanId)), 0);
                            else if (object.spanId.length >= 0)
                                message.spanId = object.spanId;
                        if (object.traceState != null)
                            message.traceState = String(object.traceState);
                        if (object.parentSpanId != null)
                            if (typeof object.parentSpanId === "string")
                                $util.base64.decode(object.parentSpanId, message.parentSpanId = $util.newBuffer($util.base64.length(object.parentSpanId)), 0);
                            else if (object.parentSpanId.length >= 0)
                                message.parentSpanId = object.parentSpanId;
                        if (object.name != null)
                            message.name = String(object.name);
                        switch (object.kind) {
                        default:
                            if (typeof object.kind === "number") {
                                message.kind = object.kind;
                                break;
                            }
                            break;
                        case "SPAN_KIND_UNSPECIFIED":
                        case 0:
                            message.kind = 0;
                            break;
                        case "SPAN_KIND_INTERNAL":
                        case 1:
                            message.kind = 1;
                            break;
                        case "SPAN_KIND_SERVER":
                        case 2:
                            message.kind = 2;
                            break;
                        case "SPAN_KIND_CLIENT":
                        case 3:
                            message.kind = 3;
                            break;
                        case "SPAN_KIND_PRODUCER":
                        case 4:
                            message.kind = 4;
                            break;
                        case "SPAN_KIND_CONSUMER":
                        case 5:
                            message.kind = 5;
                            break;
                        }
                        if (object.startTimeUnixNano != null)
                            if ($util.Long)
                                message.startTimeUnixNano = $util.Long.fromValue(object.startTimeUnixNano, true);
                            else if (typeof object.startTimeUnixNano === "string")
                                message.startTimeUnixNano = parseInt(object.startTimeUnixNano, 10);
                            else if (typeof object.startTimeUnixNano === "number")
                                message.startTimeUnixNano = object.startTimeUnixNano;
                            else if (typeof object.startTimeUnixNano === "object")
                                message.startTimeUnixNano = new $util.LongBits(object.startTimeUnixNano.low >>> 0, object.startTimeUnixNano.high >>> 0).toNumber(true);
                        if (object.endTimeUnixNano != null)
                            if ($util.Long)
                                message.endTimeUnixNano = $util.Long.fromValue(object.endTimeUnixNano, true);
                            else if (typeof object.endTimeUnixNano === "string")
                                message.endTimeUnixNano = parseInt(object.endTimeUnixNano, 10);
                            else if (typeof object.endTimeUnixNano === "number")
                                message.endTimeUnixNano = object.endTimeUnixNano;
                            else if (typeof object.endTimeUnixNano === "object")
                                message.endTimeUnixNano = new $util.LongBits(object.endTimeUnixNano.low >>> 0, object.endTimeUnixNano.high >>> 0).toNumber(true);
                        if (object.attributes) {
                            if (!Array.isArray(object.attributes))
                                throw TypeError(".opentelemetry.proto.trace.v1.Span.attributes: array expected");
                            message.attributes = [];
                            for (let i = 0; i < object.attributes.length; ++i) {
                                if (!$util.isObject(object.attributes[i]))
                                    throw TypeError(".opentelemetry.proto.trace.v1.Span.attributes: object expected");
                                message.attributes[i] = $root.opentelemetry.proto.common.v1.KeyValue.fromObject(object.attributes[i], long + 1);
                            }
                        }
                        if (object.droppedAttributesCount != null)
                            message.droppedAttributesCount = object.droppedAttributesCount >>> 0;
                        if (object.events) {
                            if (!Array.isArray(object.events))
                                throw TypeError(".opentelemetry.proto.trace.v1.Span.events: array expected");
                            message.events = [];
                            for (let i = 0; i < object.events.length; ++i) {
                                if (!$util.isObject(object.events[i]))
                                    throw TypeError(".opentelemetry.proto.trace.v1.Span.events: object expected");
                                message.events[i] = $root.opentelemetry.proto.trace.v1.Span.Event.fromObject(object.events[i], long + 1);
                            }
                        }
                        if (object.droppedEventsCount != null)
                            message.droppedEventsCount = object.droppedEventsCount >>> 0;
                        if (object.links) {
                            if (!Array.isArray(object.links))
                                throw TypeError(".opentelemetry.proto.trace.v1.Span.links: array expected");
                            message.links = [];
                            for (let i = 0; i < object.links.length; ++i) {
                                if (!$util.isObject(object.links[i]))
                                    throw TypeError(".opentelemetry.proto.trace.v1.Span.links: object expected");
                                message.links[i] = $root.opentelemetry.proto.trace.v1.Span.Link.fromObject(object.links[i], long + 1);
                            }
                        }
                        if (object.droppedLinksCount != null)
                            message.droppedLinksCount = object.droppedLinksCount >>> 0;
                        if (object.status != null) {
                            if (!$util.isObject(object.status))
                                throw TypeError(".opentelemetry.proto.trace.v1.Span.status: object expected");
                            message.status = $root.opentelemetry.proto.trace.v1.Status.fromObject(object.status, long + 1);
                        }
                        if (object.flags != null)
                            message.flags = object.flags >>> 0;
                        return message;
                    };

                    Span.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.arrays || options.defaults) {
                            object.attributes = [];
                            object.events = [];
                            object.links = [];
                        }
                        if (options.defaults) {
                            if (options.bytes === String)
                                object.traceId = "";
                            else {
                                object.traceId = [];
                                if (options.bytes !== Array)
                                    object.traceId = $util.newBuffer(object.traceId);
                            }
                            if (options.bytes === String)
                                object.spanId = "";
                            else {
                                object.spanId = [];
                                if (options.bytes !== Array)
                                    object.spanId = $util.newBuffer(object.spanId);
                            }
                            object.traceState = "";
                            if (options.bytes === String)
                                object.parentSpanId = "";
                            else {
                                object.parentSpanId = [];
                                if (options.bytes !== Array)
                                    object.parentSpanId = $util.newBuffer(object.parentSpanId);
                            }
                            object.name = "";
                            object.kind = options.enums === String ? "SPAN_KIND_UNSPECIFIED" : 0;
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.startTimeUnixNano = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                            } else
                                object.startTimeUnixNano = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                            if ($util.Long) {
                                let long = new $util.Long(0, 0, true);
                                object.endTimeUnixNano = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                            } else
                                object.endTimeUnixNano = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                            object.droppedAttributesCount = 0;
                            object.droppedEventsCount = 0;
                            object.droppedLinksCount = 0;
                            object.status = null;
                            object.flags = 0;
                        }
                        if (message.traceId != null && Object.hasOwnProperty.call(message, "traceId"))
                            object.traceId = options.bytes === String ? $util.base64.encode(message.traceId, 0, message.traceId.length) : options.bytes === Array ? Array.prototype.slice.call(message.traceId) : message.traceId;
                        if (message.spanId != null && Object.hasOwnProperty.call(message, "spanId"))
                            object.spanId = options.bytes === String ? $util.base64.encode(message.spanId, 0, message.spanId.length) : options.bytes === Array ? Array.prototype.slice.call(message.spanId) : message.spanId;
                        if (message.traceState != null && Object.hasOwnProperty.call(message, "traceState"))
                            object.traceState = message.traceState;
                        if (message.parentSpanId != null && Object.hasOwnProperty.call(message, "parentSpanId"))
                            object.parentSpanId = options.bytes === String ? $util.base64.encode(message.parentSpanId, 0, message.parentSpanId.length) : options.bytes === Array ? Array.prototype.slice.call(message.parentSpanId) : message.parentSpanId;
                        if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                            object.name = message.name;
                        if (message.kind != null && Object.hasOwnProperty.call(message, "kind"))
                            object.kind = options.enums === String ? $root.opentelemetry.proto.trace.v1.Span.SpanKind[message.kind] === undefined ? message.kind : $root.opentelemetry.proto.trace.v1.Span.SpanKind[message.kind] : message.kind;
                        if (message.startTimeUnixNano != null && Object.hasOwnProperty.call(message, "startTimeUnixNano"))
                            if (typeof BigInt !== "undefined" && options.longs === BigInt)
                                object.startTimeUnixNano = typeof message.startTimeUnixNano === "number" ? BigInt(message.startTimeUnixNano) : $util.Long.fromBits(message.startTimeUnixNano.low >>> 0, message.startTimeUnixNano.high >>> 0, true).toBigInt();
                            else if (typeof message.startTimeUnixNano === "number")
                                object.startTimeUnixNano = options.longs === String ? String(message.startTimeUnixNano) : message.startTimeUnixNano;
                            else
                                object.startTimeUnixNano = options.longs === String ? $util.Long.prototype.toString.call(message.startTimeUnixNano) : options.longs === Number ? new $util.LongBits(message.startTimeUnixNano.low >>> 0, message.startTimeUnixNano.high >>> 0).toNumber(true) : message.startTimeUnixNano;
                        if (message.endTimeUnixNano != null && Object.hasOwnProperty.call(message, "endTimeUnixNano"))
                            if (typeof BigInt !== "undefined" && options.longs === BigInt)
                                object.endTimeUnixNano = typeof message.endTimeUnixNano === "number" ? BigInt(message.endTimeUnixNano) : $util.Long.fromBits(message.endTimeUnixNano.low >>> 0, message.endTimeUnixNano.high >>> 0, true).toBigInt();
                            else if (typeof message.endTimeUnixNano === "number")
                                object.endTimeUnixNano = options.longs === String ? String(message.endTimeUnixNano) : message.endTimeUnixNano;
                            else
                                object.endTimeUnixNano = options.longs === String ? $util.Long.prototype.toString.call(message.endTimeUnixNano) : options.longs === Number ? new $util.LongBits(message.endTimeUnixNano.low >>> 0, message.endTimeUnixNano.high >>> 0).toNumber(true) : message.endTimeUnixNano;
                        if (message.attributes && message.attributes.length) {
                            object.attributes = [];
                            for (let j = 0; j < message.attributes.length; ++j)
                                object.attributes[j] = $root.opentelemetry.proto.common.v1.KeyValue.toObject(message.attributes[j], options, q + 1);
                        }
                        if (message.droppedAttributesCount != null && Object.hasOwnProperty.call(message, "droppedAttributesCount"))
                            object.droppedAttributesCount = message.droppedAttributesCount;
                        if (message.events && message.events.length) {
                            object.events = [];
                            for (let j = 0; j < message.events.length; ++j)
                                object.events[j] = $root.opentelemetry.proto.trace.v1.Span.Event.toObject(message.events[j], options, q + 1);
                        }
                        if (message.droppedEventsCount != null && Object.hasOwnProperty.call(message, "droppedEventsCount"))
                            object.droppedEventsCount = message.droppedEventsCount;
                        if (message.links && message.links.length) {
                            object.links = [];
                            for (let j = 0; j < message.links.length; ++j)
                                object.links[j] = $root.opentelemetry.proto.trace.v1.Span.Link.toObject(message.links[j], options, q + 1);
                        }
                        if (message.droppedLinksCount != null && Object.hasOwnProperty.call(message, "droppedLinksCount"))
                            object.droppedLinksCount = message.droppedLinksCount;
                        if (message.status != null && Object.hasOwnProperty.call(message, "status"))
                            object.status = $root.opentelemetry.proto.trace.v1.Status.toObject(message.status, options, q + 1);
                        if (message.flags != null && Object.hasOwnProperty.call(message, "flags"))
                            object.flags = message.flags;
                        return object;
                    };

                    Span.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    Span.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.trace.v1.Span";
                    };

                    Span.SpanKind = (function() {
                        const valuesById = {}, values = Object.create(valuesById);
                        values[valuesById[0] = "SPAN_KIND_UNSPECIFIED"] = 0;
                        values[valuesById[1] = "SPAN_KIND_INTERNAL"] = 1;
                        values[valuesById[2] = "SPAN_KIND_SERVER"] = 2;
                        values[valuesById[3] = "SPAN_KIND_CLIENT"] = 3;
                        values[valuesById[4] = "SPAN_KIND_PRODUCER"] = 4;
                        values[valuesById[5] = "SPAN_KIND_CONSUMER"] = 5;
                        return values;
                    })();

                    Span.Event = (function() {

                        function Event(properties) {
                            this.attributes = [];
                            if (properties)
                                for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        }

                        Event.prototype.timeUnixNano = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                        Event.prototype.name = "";
                        Event.prototype.attributes = $util.emptyArray;
                        Event.prototype.droppedAttributesCount = 0;

                        Event.create = function create(properties) {
                            return new Event(properties);
                        };

                        Event.encode = function encode(message, writer, q) {
                            if (!writer)
                                writer = $Writer.create();
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            if (message.timeUnixNano != null && Object.hasOwnProperty.call(message, "timeUnixNano"))
                                writer.uint32(9).fixed64(message.timeUnixNano);
                            if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                                writer.uint32(18).string(message.name);
                            if (message.attributes != null && message.attributes.length)
                                for (let i = 0; i < message.attributes.length; ++i)
                                    $root.opentelemetry.proto.common.v1.KeyValue.encode(message.attributes[i], writer.uint32(26).fork(), q + 1).ldelim();
                            if (message.droppedAttributesCount != null && Object.hasOwnProperty.call(message, "droppedAttributesCount"))
                                writer.uint32(32).uint32(message.droppedAttributesCount);
                            return writer;
                        };

                        Event.decode = function decode(reader, length, error, long) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (long === undefined)
                                long = 0;
                            if (long > $Reader.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let end, message;
                            if (length === undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = new $root.opentelemetry.proto.trace.v1.Span.Event();
                            while (reader.pos < end) {
                                let tag = reader.uint32();
                                if (tag === error)
                                    break;
                                switch (tag >>> 3) {
                                case 1: {
                                        message.timeUnixNano = reader.fixed64();
                                        break;
                                    }
                                case 2: {
                                        message.name = reader.string();
                                        break;
                                    }
                                case 3: {
                                        if (!(message.attributes && message.attributes.length))
                                            message.attributes = [];
                                        message.attributes.push($root.opentelemetry.proto.common.v1.KeyValue.decode(reader, reader.uint32(), undefined, long + 1));
                                        break;
                                    }
                                case 4: {
                                        message.droppedAttributesCount = reader.uint32();
                                        break;
                                    }
                                default:
                                    reader.skipType(tag & 7, long);
                                    break;
                                }
                            }
                            if (length !== undefined) {
                                if (reader.pos !== end)
                                    throw RangeError("index out of range");
                                reader.len = length;
                            }
                            return message;
                        };

                        Event.fromObject = function fromObject(object, long) {
                            if (object instanceof $root.opentelemetry.proto.trace.v1.Span.Event)
                                return object;
                            if (!$util.isObject(object))
                                throw TypeError(".opentelemetry.proto.trace.v1.Span.Event: object expected");
                            if (long === undefined)
                                long = 0;
                            if (long > $util.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let message = new $root.opentelemetry.proto.trace.v1.Span.Event();
                            if (object.timeUnixNano != null)
                                if ($util.Long)
                                    message.timeUnixNano = $util.Long.fromValue(object.timeUnixNano, true);
                                else if (typeof object.timeUnixNano === "string")
                                    message.timeUnixNano = parseInt(object.timeUnixNano, 10);
                                else if (typeof object.timeUnixNano === "number")
                                    message.timeUnixNano = object.timeUnixNano;
                                else if (typeof object.timeUnixNano === "object")
                                    message.timeUnixNano = new $util.LongBits(object.timeUnixNano.low >>> 0, object.timeUnixNano.high >>> 0).toNumber(true);
                            if (object.name != null)
                                message.name = String(object.name);
                            if (object.attributes) {
                                if (!Array.isArray(object.attributes))
                                    throw TypeError(".opentelemetry.proto.trace.v1.Span.Event.attributes: array expected");
                                message.attributes = [];
                                for (let i = 0; i < object.attributes.length; ++i) {
                                    if (!$util.isObject(object.attributes[i]))
                                        throw TypeError(".opentelemetry.proto.trace.v1.Span.Event.attributes: object expected");
                                    message.attributes[i] = $root.opentelemetry.proto.common.v1.KeyValue.fromObject(object.attributes[i], long + 1);
                                }
                            }
                            if (object.droppedAttributesCount != null)
                                message.droppedAttributesCount = object.droppedAttributesCount >>> 0;
                            return message;
                        };

                        Event.toObject = function toObject(message, options, q) {
                            if (!options)
                                options = {};
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            let object = {};
                            if (options.arrays || options.defaults)
                                object.attributes = [];
                            if (options.defaults) {
                                if ($util.Long) {
                                    let long = new $util.Long(0, 0, true);
                                    object.timeUnixNano = options.longs === String ? long.toString() : options.longs === Number ? long.toNumber() : typeof BigInt !== "undefined" && options.longs === BigInt ? long.toBigInt() : long;
                                } else
                                    object.timeUnixNano = options.longs === String ? "0" : typeof BigInt !== "undefined" && options.longs === BigInt ? BigInt("0") : 0;
                                object.name = "";
                                object.droppedAttributesCount = 0;
                            }
                            if (message.timeUnixNano != null && Object.hasOwnProperty.call(message, "timeUnixNano"))
                                if (typeof BigInt !== "undefined" && options.longs === BigInt)
                                    object.timeUnixNano = typeof message.timeUnixNano === "number" ? BigInt(message.timeUnixNano) : $util.Long.fromBits(message.timeUnixNano.low >>> 0, message.timeUnixNano.high >>> 0, true).toBigInt();
                                else if (typeof message.timeUnixNano === "number")
                                    object.timeUnixNano = options.longs === String ? String(message.timeUnixNano) : message.timeUnixNano;
                                else
                                    object.timeUnixNano = options.longs === String ? $util.Long.prototype.toString.call(message.timeUnixNano) : options.longs === Number ? new $util.LongBits(message.timeUnixNano.low >>> 0, message.timeUnixNano.high >>> 0).toNumber(true) : message.timeUnixNano;
                            if (message.name != null && Object.hasOwnProperty.call(message, "name"))
                                object.name = message.name;
                            if (message.attributes && message.attributes.length) {
                                object.attributes = [];
                                for (let j = 0; j < message.attributes.length; ++j)
                                    object.attributes[j] = $root.opentelemetry.proto.common.v1.KeyValue.toObject(message.attributes[j], options, q + 1);
                            }
                            if (message.droppedAttributesCount != null && Object.hasOwnProperty.call(message, "droppedAttributesCount"))
                                object.droppedAttributesCount = message.droppedAttributesCount;
                            return object;
                        };

                        Event.prototype.toJSON = function toJSON() {
                            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        Event.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                            if (typeUrlPrefix === undefined) {
                                typeUrlPrefix = "type.googleapis.com";
                            }
                            return typeUrlPrefix + "/opentelemetry.proto.trace.v1.Span.Event";
                        };

                        return Event;
                    })();

                    Span.Link = (function() {

                        function Link(properties) {
                            this.attributes = [];
                            if (properties)
                                for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        }

                        Link.prototype.traceId = $util.newBuffer([]);
                        Link.prototype.spanId = $util.newBuffer([]);
                        Link.prototype.traceState = "";
                        Link.prototype.attributes = $util.emptyArray;
                        Link.prototype.droppedAttributesCount = 0;
                        Link.prototype.flags = 0;

                        Link.create = function create(properties) {
                            return new Link(properties);
                        };

                        Link.encode = function encode(message, writer, q) {
                            if (!writer)
                                writer = $Writer.create();
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            if (message.traceId != null && Object.hasOwnProperty.call(message, "traceId"))
                                writer.uint32(10).bytes(message.traceId);
                            if (message.spanId != null && Object.hasOwnProperty.call(message, "spanId"))
                                writer.uint32(18).bytes(message.spanId);
                            if (message.traceState != null && Object.hasOwnProperty.call(message, "traceState"))
                                writer.uint32(26).string(message.traceState);
                            if (message.attributes != null && message.attributes.length)
                                for (let i = 0; i < message.attributes.length; ++i)
                                    $root.opentelemetry.proto.common.v1.KeyValue.encode(message.attributes[i], writer.uint32(34).fork(), q + 1).ldelim();
                            if (message.droppedAttributesCount != null && Object.hasOwnProperty.call(message, "droppedAttributesCount"))
                                writer.uint32(40).uint32(message.droppedAttributesCount);
                            if (message.flags != null && Object.hasOwnProperty.call(message, "flags"))
                                writer.uint32(53).fixed32(message.flags);
                            return writer;
                        };

                        Link.decode = function decode(reader, length, error, long) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (long === undefined)
                                long = 0;
                            if (long > $Reader.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let end, message;
                            if (length === undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = new $root.opentelemetry.proto.trace.v1.Span.Link();
                            while (reader.pos < end) {
                                let tag = reader.uint32();
                                if (tag === error)
                                    break;
                                switch (tag >>> 3) {
                                case 1: {
                                        message.traceId = reader.bytes();
                                        break;
                                    }
                                case 2: {
                                        message.spanId = reader.bytes();
                                        break;
                                    }
                                case 3: {
                                        message.traceState = reader.string();
                                        break;
                                    }
                                case 4: {
                                        if (!(message.attributes && message.attributes.length))
                                            message.attributes = [];
                                        message.attributes.push($root.opentelemetry.proto.common.v1.KeyValue.decode(reader, reader.uint32(), undefined, long + 1));
                                        break;
                                    }
                                case 5: {
                                        message.droppedAttributesCount = reader.uint32();
                                        break;
                                    }
                                case 6: {
                                        message.flags = reader.fixed32();
                                        break;
                                    }
                                default:
                                    reader.skipType(tag & 7, long);
                                    break;
                                }
                            }
                            if (length !== undefined) {
                                if (reader.pos !== end)
                                    throw RangeError("index out of range");
                                reader.len = length;
                            }
                            return message;
                        };

                        Link.fromObject = function fromObject(object, long) {
                            if (object instanceof $root.opentelemetry.proto.trace.v1.Span.Link)
                                return object;
                            if (!$util.isObject(object))
                                throw TypeError(".opentelemetry.proto.trace.v1.Span.Link: object expected");
                            if (long === undefined)
                                long = 0;
                            if (long > $util.recursionLimit)
                                throw Error("maximum nesting depth exceeded");
                            let message = new $root.opentelemetry.proto.trace.v1.Span.Link();
                            if (object.traceId != null)
                                if (typeof object.traceId === "string")
                                    $util.base64.decode(object.traceId, message.traceId = $util.newBuffer($util.base64.length(object.traceId)), 0);
                                else if (object.traceId.length >= 0)
                                    message.traceId = object.traceId;
                            if (object.spanId != null)
                                if (typeof object.spanId === "string")
                                    $util.base64.decode(object.spanId, message.spanId = $util.newBuffer($util.base64.length(object.spanId)), 0);
                                else if (object.spanId.length >= 0)
                                    message.spanId = object.spanId;
                            if (object.traceState != null)
                                message.traceState = String(object.traceState);
                            if (object.attributes) {
                                if (!Array.isArray(object.attributes))
                                    throw TypeError(".opentelemetry.proto.trace.v1.Span.Link.attributes: array expected");
                                message.attributes = [];
                                for (let i = 0; i < object.attributes.length; ++i) {
                                    if (!$util.isObject(object.attributes[i]))
                                        throw TypeError(".opentelemetry.proto.trace.v1.Span.Link.attributes: object expected");
                                    message.attributes[i] = $root.opentelemetry.proto.common.v1.KeyValue.fromObject(object.attributes[i], long + 1);
                                }
                            }
                            if (object.droppedAttributesCount != null)
                                message.droppedAttributesCount = object.droppedAttributesCount >>> 0;
                            if (object.flags != null)
                                message.flags = object.flags >>> 0;
                            return message;
                        };

                        Link.toObject = function toObject(message, options, q) {
                            if (!options)
                                options = {};
                            if (q === undefined)
                                q = 0;
                            if (q > $util.recursionLimit)
                                throw Error("max depth exceeded");
                            let object = {};
                            if (options.arrays || options.defaults)
                                object.attributes = [];
                            if (options.defaults) {
                                if (options.bytes === String)
                                    object.traceId = "";
                                else {
                                    object.traceId = [];
                                    if (options.bytes !== Array)
                                        object.traceId = $util.newBuffer(object.traceId);
                                }
                                if (options.bytes === String)
                                    object.spanId = "";
                                else {
                                    object.spanId = [];
                                    if (options.bytes !== Array)
                                        object.spanId = $util.newBuffer(object.spanId);
                                }
                                object.traceState = "";
                                object.droppedAttributesCount = 0;
                                object.flags = 0;
                            }
                            if (message.traceId != null && Object.hasOwnProperty.call(message, "traceId"))
                                object.traceId = options.bytes === String ? $util.base64.encode(message.traceId, 0, message.traceId.length) : options.bytes === Array ? Array.prototype.slice.call(message.traceId) : message.traceId;
                            if (message.spanId != null && Object.hasOwnProperty.call(message, "spanId"))
                                object.spanId = options.bytes === String ? $util.base64.encode(message.spanId, 0, message.spanId.length) : options.bytes === Array ? Array.prototype.slice.call(message.spanId) : message.spanId;
                            if (message.traceState != null && Object.hasOwnProperty.call(message, "traceState"))
                                object.traceState = message.traceState;
                            if (message.attributes && message.attributes.length) {
                                object.attributes = [];
                                for (let j = 0; j < message.attributes.length; ++j)
                                    object.attributes[j] = $root.opentelemetry.proto.common.v1.KeyValue.toObject(message.attributes[j], options, q + 1);
                            }
                            if (message.droppedAttributesCount != null && Object.hasOwnProperty.call(message, "droppedAttributesCount"))
                                object.droppedAttributesCount = message.droppedAttributesCount;
                            if (message.flags != null && Object.hasOwnProperty.call(message, "flags"))
                                object.flags = message.flags;
                            return object;
                        };

                        Link.prototype.toJSON = function toJSON() {
                            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                        };

                        Link.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                            if (typeUrlPrefix === undefined) {
                                typeUrlPrefix = "type.googleapis.com";
                            }
                            return typeUrlPrefix + "/opentelemetry.proto.trace.v1.Span.Link";
                        };

                        return Link;
                    })();

                    return Span;
                })();

                v1.Status = (function() {

                    function Status(properties) {
                        if (properties)
                            for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    }

                    Status.prototype.message = "";
                    Status.prototype.code = 0;

                    Status.create = function create(properties) {
                        return new Status(properties);
                    };

                    Status.encode = function encode(message, writer, q) {
                        if (!writer)
                            writer = $Writer.create();
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        if (message.message != null && Object.hasOwnProperty.call(message, "message"))
                            writer.uint32(18).string(message.message);
                        if (message.code != null && Object.hasOwnProperty.call(message, "code"))
                            writer.uint32(24).int32(message.code);
                        return writer;
                    };

                    Status.decode = function decode(reader, length, error, long) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (long === undefined)
                            long = 0;
                        if (long > $Reader.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let end, message;
                        if (length === undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = new $root.opentelemetry.proto.trace.v1.Status();
                        while (reader.pos < end) {
                            let tag = reader.uint32();
                            if (tag === error)
                                break;
                            switch (tag >>> 3) {
                            case 2: {
                                    message.message = reader.string();
                                    break;
                                }
                            case 3: {
                                    message.code = reader.int32();
                                    break;
                                }
                            default:
                                reader.skipType(tag & 7, long);
                                break;
                            }
                        }
                        if (length !== undefined) {
                            if (reader.pos !== end)
                                throw RangeError("index out of range");
                            reader.len = length;
                        }
                        return message;
                    };

                    Status.fromObject = function fromObject(object, long) {
                        if (object instanceof $root.opentelemetry.proto.trace.v1.Status)
                            return object;
                        if (!$util.isObject(object))
                            throw TypeError(".opentelemetry.proto.trace.v1.Status: object expected");
                        if (long === undefined)
                            long = 0;
                        if (long > $util.recursionLimit)
                            throw Error("maximum nesting depth exceeded");
                        let message = new $root.opentelemetry.proto.trace.v1.Status();
                        if (object.message != null)
                            message.message = String(object.message);
                        switch (object.code) {
                        default:
                            if (typeof object.code === "number") {
                                message.code = object.code;
                                break;
                            }
                            break;
                        case "STATUS_CODE_UNSET":
                        case 0:
                            message.code = 0;
                            break;
                        case "STATUS_CODE_OK":
                        case 1:
                            message.code = 1;
                            break;
                        case "STATUS_CODE_ERROR":
                        case 2:
                            message.code = 2;
                            break;
                        }
                        return message;
                    };

                    Status.toObject = function toObject(message, options, q) {
                        if (!options)
                            options = {};
                        if (q === undefined)
                            q = 0;
                        if (q > $util.recursionLimit)
                            throw Error("max depth exceeded");
                        let object = {};
                        if (options.defaults) {
                            object.message = "";
                            object.code = options.enums === String ? "STATUS_CODE_UNSET" : 0;
                        }
                        if (message.message != null && Object.hasOwnProperty.call(message, "message"))
                            object.message = message.message;
                        if (message.code != null && Object.hasOwnProperty.call(message, "code"))
                            object.code = options.enums === String ? $root.opentelemetry.proto.trace.v1.Status.StatusCode[message.code] === undefined ? message.code : $root.opentelemetry.proto.trace.v1.Status.StatusCode[message.code] : message.code;
                        return object;
                    };

                    Status.prototype.toJSON = function toJSON() {
                        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
                    };

                    Status.getTypeUrl = function getTypeUrl(typeUrlPrefix) {
                        if (typeUrlPrefix === undefined) {
                            typeUrlPrefix = "type.googleapis.com";
                        }
                        return typeUrlPrefix + "/opentelemetry.proto.trace.v1.Status";
                    };

                    Status.StatusCode = (function() {
                        const valuesById = {}, values = Object.create(valuesById);
                        values[valuesById[0] = "STATUS_CODE_UNSET"] = 0;
                        values[valuesById[1] = "STATUS_CODE_OK"] = 1;
                        values[valuesById[2] = "STATUS_CODE_ERROR"] = 2;
                        return values;
                    })();

                    return Status;
                })();

                return v1;
            })();

            return trace;
        })();

        return proto;
    })();

    return opentelemetry;
})();

export { $root as default };
