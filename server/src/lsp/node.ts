import library = require("vscode-languageserver/node");

import { version } from "../../package.json";
import { startServer } from "./server";

// Over stdio, IPC or a socket, as the command line says: `--stdio`, `--node-ipc`, `--socket=PORT`.
startServer(library.createConnection(library.ProposedFeatures.all), version);
