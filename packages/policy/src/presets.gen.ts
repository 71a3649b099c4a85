// Generated from packages/policy/presets by packages/policy/generate-presets.ts; do not edit.

/** A named rule set that comes with Cordon. */
export interface Preset {
  readonly name: string;
  readonly description: string;
  readonly groups: readonly PresetGroup[];
}

/** A part of a preset that a policy can leave out. */
export interface PresetGroup {
  readonly name: string;
  readonly description: string;
  readonly files: { readonly path: string; readonly access: ("read" | "write" | "map")[] }[];
  readonly exec: readonly string[];
}

/** All presets, by name. */
export const presets: readonly Preset[] = [
  {
    "name": "git",
    "description": "git and its helpers, with the user's configuration.",
    "groups": [
      {
        "name": "programs",
        "description": "git itself; its helpers are below /usr/lib.",
        "files": [],
        "exec": [
          "/usr/bin/git",
          "/usr/lib/git-core/git"
        ]
      },
      {
        "name": "configuration",
        "description": "git gives up when it may not read these.",
        "files": [
          {
            "path": "/etc/gitconfig",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/.gitconfig",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/.config/git/**",
            "access": [
              "read"
            ]
          }
        ],
        "exec": []
      }
    ]
  },
  {
    "name": "linux-base",
    "description": "What nearly every program on Linux needs - libraries, devices, name service, a shell and its basics.",
    "groups": [
      {
        "name": "libraries",
        "description": "Shared libraries and data, readable and mappable.",
        "files": [
          {
            "path": "/usr/lib/**",
            "access": [
              "read",
              "map"
            ]
          },
          {
            "path": "/lib/**",
            "access": [
              "read",
              "map"
            ]
          },
          {
            "path": "/lib64/**",
            "access": [
              "read",
              "map"
            ]
          },
          {
            "path": "/usr/share/**",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/ld.so.cache",
            "access": [
              "read"
            ]
          }
        ],
        "exec": [
          "/lib64/ld-linux-x86-64.so.2"
        ]
      },
      {
        "name": "names",
        "description": "Users, hosts and time zones.",
        "files": [
          {
            "path": "/etc/passwd",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/locale.alias",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/group",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/nsswitch.conf",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/localtime",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/hosts",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/resolv.conf",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/host.conf",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/gai.conf",
            "access": [
              "read"
            ]
          }
        ],
        "exec": []
      },
      {
        "name": "devices",
        "description": "Devices that hold nothing of the host's.",
        "files": [
          {
            "path": "/dev/null",
            "access": [
              "read",
              "write"
            ]
          },
          {
            "path": "/dev/tty",
            "access": [
              "read",
              "write"
            ]
          },
          {
            "path": "/dev/zero",
            "access": [
              "read"
            ]
          },
          {
            "path": "/dev/urandom",
            "access": [
              "read"
            ]
          },
          {
            "path": "/dev/random",
            "access": [
              "read"
            ]
          }
        ],
        "exec": []
      },
      {
        "name": "self",
        "description": "The session's own processes, and what the kernel says of the machine.",
        "files": [
          {
            "path": "@self",
            "access": [
              "read"
            ]
          },
          {
            "path": "/proc/**",
            "access": [
              "read"
            ]
          },
          {
            "path": "/sys/devices/system/cpu/**",
            "access": [
              "read"
            ]
          },
          {
            "path": "/sys/fs/cgroup/**",
            "access": [
              "read"
            ]
          }
        ],
        "exec": []
      },
      {
        "name": "shell",
        "description": "A shell and the smallest tools.",
        "files": [],
        "exec": [
          "/usr/bin/bash",
          "/usr/bin/dash",
          "/usr/bin/sh",
          "/usr/bin/env",
          "/usr/bin/id",
          "/usr/bin/ls",
          "/usr/bin/cat"
        ]
      }
    ]
  },
  {
    "name": "node",
    "description": "Node.js and npm as Debian installs them.",
    "groups": [
      {
        "name": "runtime",
        "description": "The interpreter and the files that it reads at start.",
        "files": [
          {
            "path": "/etc/ssl/openssl.cnf",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/ssl/certs/**",
            "access": [
              "read"
            ]
          }
        ],
        "exec": [
          "/usr/bin/node"
        ]
      },
      {
        "name": "npm",
        "description": "npm's configuration and cache.",
        "files": [
          {
            "path": "/etc/npmrc",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/.npmrc",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/.npm/**",
            "access": [
              "read",
              "write"
            ]
          }
        ],
        "exec": []
      }
    ]
  }
];
