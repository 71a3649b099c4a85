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
  /** Paths that no session may write. One that begins with neither / nor ~ is below each directory that the agent may write. */
  readonly protect: readonly string[];
}

/** All presets, by name. */
export const presets: readonly Preset[] = [
  {
    "name": "c-toolchain",
    "description": "Compilers, linker and make, as Debian installs them.",
    "groups": [
      {
        "name": "compilers",
        "description": "gcc and g++ with what they start, by the names that builds call.",
        "files": [
          {
            "path": "/usr/include/**",
            "access": [
              "read"
            ]
          },
          {
            "path": "/usr/bin/c89",
            "access": [
              "read"
            ]
          },
          {
            "path": "/usr/bin/c99",
            "access": [
              "read"
            ]
          }
        ],
        "exec": [
          "/usr/bin/c++",
          "/usr/bin/cc",
          "/usr/bin/c89",
          "/usr/bin/c99",
          "/usr/bin/cpp",
          "/usr/bin/g++",
          "/usr/bin/gcc",
          "/usr/lib/gcc/**",
          "/usr/libexec/gcc/**"
        ],
        "protect": []
      },
      {
        "name": "binutils",
        "description": "Assembler, linkers and what makes and reads archives and objects.",
        "files": [],
        "exec": [
          "/usr/bin/ar",
          "/usr/bin/as",
          "/usr/bin/ld",
          "/usr/bin/ld.bfd",
          "/usr/bin/ld.gold",
          "/usr/bin/nm",
          "/usr/bin/objcopy",
          "/usr/bin/objdump",
          "/usr/bin/ranlib",
          "/usr/bin/readelf",
          "/usr/bin/size",
          "/usr/bin/strings",
          "/usr/bin/strip"
        ],
        "protect": []
      },
      {
        "name": "make",
        "description": "make and pkg-config.",
        "files": [],
        "exec": [
          "/usr/bin/make",
          "/usr/bin/gmake",
          "/usr/bin/pkg-config",
          "/usr/bin/pkgconf"
        ],
        "protect": []
      },
      {
        "name": "editor-settings",
        "description": "What editors and direnv run when a directory is opened, in each directory that the agent may write; not what a dependency brings.",
        "files": [],
        "exec": [],
        "protect": [
          ".vscode/tasks.json",
          ".vscode/settings.json",
          ".vscode/launch.json",
          ".vscode/mcp.json",
          ".devcontainer/**",
          ".devcontainer.json",
          ".idea/**",
          ".zed/**",
          ".envrc",
          ".exrc",
          ".nvimrc",
          ".nvim.lua",
          ".vimrc",
          ".dir-locals.el",
          "~/.vimrc",
          "~/.exrc",
          "~/.vim/**",
          "~/.emacs",
          "~/.emacs.d/**",
          "~/.config/nvim/**",
          "~/.config/direnv/**",
          "~/.config/Code/User/**",
          "~/.vscode/**"
        ]
      }
    ]
  },
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
        ],
        "protect": []
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
        "exec": [],
        "protect": []
      },
      {
        "name": "remotes",
        "description": "Fetching from and pushing to other hosts, by HTTP and SSH; which hosts is the policy's egress, and no key is in here.",
        "files": [
          {
            "path": "/etc/ssh/ssh_config",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/ssh/ssh_config.d/**",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/ssh/ssh_known_hosts",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/.ssh/config",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/.ssh/known_hosts",
            "access": [
              "read"
            ]
          }
        ],
        "exec": [
          "/usr/lib/git-core/git-remote-http",
          "/usr/bin/ssh"
        ],
        "protect": []
      },
      {
        "name": "hooks",
        "description": "Programs that git runs by itself, in each directory that the agent may write.",
        "files": [],
        "exec": [],
        "protect": [
          ".git/hooks/**"
        ]
      },
      {
        "name": "settings",
        "description": "What names programs, or another place for hooks and settings; also .git itself, which can be a file that leads elsewhere.",
        "files": [],
        "exec": [],
        "protect": [
          ".git",
          ".git/config",
          ".git/config.worktree",
          ".git/commondir",
          "~/.gitconfig",
          "~/.config/git/**"
        ]
      }
    ]
  },
  {
    "name": "go",
    "description": "Go as Debian installs it; packages that call C need the preset c-toolchain.",
    "groups": [
      {
        "name": "toolchain",
        "description": "go, its compiler, linker and other tools; the user's own modules are read, and a session that fetches some has a GOMODCACHE of its own, as go does not look again at what it has unpacked.",
        "files": [
          {
            "path": "/etc/ssl/certs/**",
            "access": [
              "read"
            ]
          },
          {
            "path": "/usr/local/share/ca-certificates/**",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/.config/go/env",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/go/pkg/mod/**",
            "access": [
              "read"
            ]
          }
        ],
        "exec": [
          "/usr/bin/go",
          "/usr/bin/gofmt",
          "/usr/lib/go/pkg/tool/**"
        ],
        "protect": []
      },
      {
        "name": "settings",
        "description": "What names programs for the user's every build, and the programs that go installed.",
        "files": [],
        "exec": [],
        "protect": [
          "~/.config/go/env",
          "~/go/bin/**"
        ]
      },
      {
        "name": "editor-settings",
        "description": "What editors and direnv run when a directory is opened, in each directory that the agent may write; not what a dependency brings.",
        "files": [],
        "exec": [],
        "protect": [
          ".vscode/tasks.json",
          ".vscode/settings.json",
          ".vscode/launch.json",
          ".vscode/mcp.json",
          ".devcontainer/**",
          ".devcontainer.json",
          ".idea/**",
          ".zed/**",
          ".envrc",
          ".exrc",
          ".nvimrc",
          ".nvim.lua",
          ".vimrc",
          ".dir-locals.el",
          "~/.vimrc",
          "~/.exrc",
          "~/.vim/**",
          "~/.emacs",
          "~/.emacs.d/**",
          "~/.config/nvim/**",
          "~/.config/direnv/**",
          "~/.config/Code/User/**",
          "~/.vscode/**"
        ]
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
        ],
        "protect": []
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
        "exec": [],
        "protect": []
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
        "exec": [],
        "protect": []
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
          },
          {
            "path": "/sys/kernel/mm/transparent_hugepage/**",
            "access": [
              "read"
            ]
          }
        ],
        "exec": [],
        "protect": []
      },
      {
        "name": "shell",
        "description": "A shell and the smallest tools, and what it reads when it is a login's.",
        "files": [
          {
            "path": "/etc/profile",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/profile.d/**",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/bash.bashrc",
            "access": [
              "read"
            ]
          }
        ],
        "exec": [
          "/usr/bin/bash",
          "/usr/bin/dash",
          "/usr/bin/sh",
          "/usr/bin/env",
          "/usr/bin/id",
          "/usr/bin/ls",
          "/usr/bin/cat"
        ],
        "protect": []
      },
      {
        "name": "startup-files",
        "description": "What the user's shells and desktop run when they start.",
        "files": [],
        "exec": [],
        "protect": [
          "~/.profile",
          "~/.bashrc",
          "~/.bash_profile",
          "~/.bash_login",
          "~/.bash_logout",
          "~/.bash_aliases",
          "~/.zshenv",
          "~/.zprofile",
          "~/.zshrc",
          "~/.zlogin",
          "~/.zlogout",
          "~/.inputrc",
          "~/.pam_environment",
          "~/.xprofile",
          "~/.xsessionrc",
          "~/.config/fish/**",
          "~/.config/autostart/**",
          "~/.config/environment.d/**",
          "/etc/profile",
          "/etc/profile.d/**",
          "/etc/bash.bashrc",
          "/etc/environment",
          "/etc/ld.so.preload"
        ]
      },
      {
        "name": "schedules",
        "description": "Cron, and units of systemd, the user's and the host's.",
        "files": [],
        "exec": [],
        "protect": [
          "~/.config/systemd/**",
          "~/.local/share/systemd/**",
          "/etc/crontab",
          "/etc/cron.d/**",
          "/etc/cron.hourly/**",
          "/etc/cron.daily/**",
          "/etc/cron.weekly/**",
          "/etc/cron.monthly/**",
          "/var/spool/cron/**",
          "/etc/systemd/**",
          "/usr/lib/systemd/**",
          "/usr/local/lib/systemd/**"
        ]
      },
      {
        "name": "ssh-settings",
        "description": "Keys, hosts and commands of SSH.",
        "files": [],
        "exec": [],
        "protect": [
          "~/.ssh/**",
          "/etc/ssh/**"
        ]
      },
      {
        "name": "agent-settings",
        "description": "What coding agents run by themselves - hooks, commands, lists of MCP servers - in each directory that the agent may write, and the user's own.",
        "files": [],
        "exec": [],
        "protect": [
          ".mcp.json",
          ".claude/settings.json",
          ".claude/settings.local.json",
          ".claude/hooks/**",
          ".claude/commands/**",
          ".claude/agents/**",
          ".claude/skills/**",
          ".cursor/**",
          ".codex/**",
          ".gemini/**",
          ".opencode/**",
          "opencode.json",
          "opencode.jsonc",
          ".pi/**",
          "~/.claude/settings.json",
          "~/.claude/hooks/**",
          "~/.claude/commands/**",
          "~/.claude/agents/**",
          "~/.claude/skills/**",
          "~/.claude/plugins/**",
          "~/.claude.json",
          "~/.cursor/**",
          "~/.codex/config.toml",
          "~/.gemini/settings.json",
          "~/.config/opencode/**",
          "~/.pi/agent/settings.json",
          "~/.pi/agent/extensions/**"
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
          },
          {
            "path": "/usr/local/share/ca-certificates/**",
            "access": [
              "read"
            ]
          },
          {
            "path": "/usr/bin/ldd",
            "access": [
              "read"
            ]
          },
          {
            "path": "/usr/bin/node",
            "access": [
              "read"
            ]
          }
        ],
        "exec": [
          "/usr/bin/node"
        ],
        "protect": []
      },
      {
        "name": "npm",
        "description": "npm itself, its configuration and its cache.",
        "files": [
          {
            "path": "/etc/npmrc",
            "access": [
              "read"
            ]
          },
          {
            "path": "/usr/etc/npmrc",
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
        "exec": [
          "/usr/bin/npm",
          "/usr/bin/npx"
        ],
        "protect": []
      },
      {
        "name": "editor-settings",
        "description": "What editors and direnv run when a directory is opened, in each directory that the agent may write; not what a dependency brings.",
        "files": [],
        "exec": [],
        "protect": [
          ".vscode/tasks.json",
          ".vscode/settings.json",
          ".vscode/launch.json",
          ".vscode/mcp.json",
          ".devcontainer/**",
          ".devcontainer.json",
          ".idea/**",
          ".zed/**",
          ".envrc",
          ".exrc",
          ".nvimrc",
          ".nvim.lua",
          ".vimrc",
          ".dir-locals.el",
          "~/.vimrc",
          "~/.exrc",
          "~/.vim/**",
          "~/.emacs",
          "~/.emacs.d/**",
          "~/.config/nvim/**",
          "~/.config/direnv/**",
          "~/.config/Code/User/**",
          "~/.vscode/**"
        ]
      }
    ]
  },
  {
    "name": "python",
    "description": "Python 3 as Debian installs it, with venv and pip.",
    "groups": [
      {
        "name": "runtime",
        "description": "The interpreter and the files that it reads at start; a virtual environment's own interpreter is a link to it.",
        "files": [
          {
            "path": "/usr/bin/python3",
            "access": [
              "read"
            ]
          },
          {
            "path": "/usr/bin/pyvenv.cfg",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/python3/**",
            "access": [
              "read"
            ]
          },
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
          },
          {
            "path": "/usr/local/share/ca-certificates/**",
            "access": [
              "read"
            ]
          },
          {
            "path": "/usr/local/lib/**",
            "access": [
              "read",
              "map"
            ]
          }
        ],
        "exec": [
          "/usr/bin/python3"
        ],
        "protect": []
      },
      {
        "name": "pip",
        "description": "pip, its configuration and its cache.",
        "files": [
          {
            "path": "/usr/bin/pip3",
            "access": [
              "read"
            ]
          },
          {
            "path": "/usr/bin/lsb_release",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/pip.conf",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/mime.types",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc",
            "access": [
              "read"
            ]
          },
          {
            "path": "/etc/debian_version",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/.config/pip/**",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/.pip/**",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/.cache/pip/**",
            "access": [
              "read",
              "write"
            ]
          }
        ],
        "exec": [
          "/usr/bin/pip3",
          "/usr/bin/lsb_release"
        ],
        "protect": []
      },
      {
        "name": "editor-settings",
        "description": "What editors and direnv run when a directory is opened, in each directory that the agent may write; not what a dependency brings.",
        "files": [],
        "exec": [],
        "protect": [
          ".vscode/tasks.json",
          ".vscode/settings.json",
          ".vscode/launch.json",
          ".vscode/mcp.json",
          ".devcontainer/**",
          ".devcontainer.json",
          ".idea/**",
          ".zed/**",
          ".envrc",
          ".exrc",
          ".nvimrc",
          ".nvim.lua",
          ".vimrc",
          ".dir-locals.el",
          "~/.vimrc",
          "~/.exrc",
          "~/.vim/**",
          "~/.emacs",
          "~/.emacs.d/**",
          "~/.config/nvim/**",
          "~/.config/direnv/**",
          "~/.config/Code/User/**",
          "~/.vscode/**"
        ]
      }
    ]
  },
  {
    "name": "rust",
    "description": "Rust's compiler and cargo as Debian installs them; they link with the preset c-toolchain.",
    "groups": [
      {
        "name": "compiler",
        "description": "The compiler, its documentation tests, and what checks and formats.",
        "files": [],
        "exec": [
          "/usr/bin/rustc",
          "/usr/bin/rustdoc",
          "/usr/bin/rustfmt",
          "/usr/bin/clippy-driver"
        ],
        "protect": []
      },
      {
        "name": "cargo",
        "description": "cargo and its configuration; the user's own crates are read, and a session that fetches some has a CARGO_HOME of its own, as cargo does not look again at what it has unpacked.",
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
          },
          {
            "path": "/usr/local/share/ca-certificates/**",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/.cargo/config",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/.cargo/config.toml",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/.cargo/registry/**",
            "access": [
              "read"
            ]
          },
          {
            "path": "~/.cargo/git/**",
            "access": [
              "read"
            ]
          }
        ],
        "exec": [
          "/usr/bin/cargo",
          "/usr/bin/cargo-clippy",
          "/usr/bin/cargo-fmt"
        ],
        "protect": []
      },
      {
        "name": "settings",
        "description": "What names programs for the user's every build, and the programs that cargo installed.",
        "files": [],
        "exec": [],
        "protect": [
          "~/.cargo/bin/**",
          "~/.cargo/env",
          "~/.cargo/config",
          "~/.cargo/config.toml"
        ]
      },
      {
        "name": "editor-settings",
        "description": "What editors and direnv run when a directory is opened, in each directory that the agent may write; not what a dependency brings.",
        "files": [],
        "exec": [],
        "protect": [
          ".vscode/tasks.json",
          ".vscode/settings.json",
          ".vscode/launch.json",
          ".vscode/mcp.json",
          ".devcontainer/**",
          ".devcontainer.json",
          ".idea/**",
          ".zed/**",
          ".envrc",
          ".exrc",
          ".nvimrc",
          ".nvim.lua",
          ".vimrc",
          ".dir-locals.el",
          "~/.vimrc",
          "~/.exrc",
          "~/.vim/**",
          "~/.emacs",
          "~/.emacs.d/**",
          "~/.config/nvim/**",
          "~/.config/direnv/**",
          "~/.config/Code/User/**",
          "~/.vscode/**"
        ]
      }
    ]
  },
  {
    "name": "tools",
    "description": "The small programs that build scripts and agents call - coreutils, grep, ripgrep, sed, awk, find, diff, tar.",
    "groups": [
      {
        "name": "programs",
        "description": "None of them needs more than what the policy lets the session read and write.",
        "files": [
          {
            "path": "/usr/bin/egrep",
            "access": [
              "read"
            ]
          },
          {
            "path": "/usr/bin/fgrep",
            "access": [
              "read"
            ]
          },
          {
            "path": "/usr/bin/gunzip",
            "access": [
              "read"
            ]
          },
          {
            "path": "/usr/bin/which",
            "access": [
              "read"
            ]
          }
        ],
        "exec": [
          "/usr/bin/awk",
          "/usr/bin/basename",
          "/usr/bin/chmod",
          "/usr/bin/cmp",
          "/usr/bin/comm",
          "/usr/bin/cp",
          "/usr/bin/cut",
          "/usr/bin/date",
          "/usr/bin/diff",
          "/usr/bin/dirname",
          "/usr/bin/du",
          "/usr/bin/echo",
          "/usr/bin/egrep",
          "/usr/bin/expr",
          "/usr/bin/false",
          "/usr/bin/fgrep",
          "/usr/bin/find",
          "/usr/bin/fold",
          "/usr/bin/getopt",
          "/usr/bin/grep",
          "/usr/bin/gunzip",
          "/usr/bin/gzip",
          "/usr/bin/head",
          "/usr/bin/hostname",
          "/usr/bin/install",
          "/usr/bin/join",
          "/usr/bin/ln",
          "/usr/bin/md5sum",
          "/usr/bin/mkdir",
          "/usr/bin/mktemp",
          "/usr/bin/mv",
          "/usr/bin/nl",
          "/usr/bin/nproc",
          "/usr/bin/od",
          "/usr/bin/paste",
          "/usr/bin/printf",
          "/usr/bin/pwd",
          "/usr/bin/readlink",
          "/usr/bin/realpath",
          "/usr/bin/rg",
          "/usr/bin/rm",
          "/usr/bin/rmdir",
          "/usr/bin/sed",
          "/usr/bin/seq",
          "/usr/bin/sha256sum",
          "/usr/bin/sleep",
          "/usr/bin/sort",
          "/usr/bin/split",
          "/usr/bin/stat",
          "/usr/bin/tail",
          "/usr/bin/tar",
          "/usr/bin/tee",
          "/usr/bin/test",
          "/usr/bin/touch",
          "/usr/bin/tr",
          "/usr/bin/true",
          "/usr/bin/tty",
          "/usr/bin/uname",
          "/usr/bin/uniq",
          "/usr/bin/wc",
          "/usr/bin/which",
          "/usr/bin/whoami",
          "/usr/bin/xargs",
          "/usr/bin/xz"
        ],
        "protect": []
      }
    ]
  }
];
