import library = require("vscode-languageserver/node");

import { version } from "../../package.json";
import { startServer } from "./server";

// Over stdio, IPC or a socket, as the command line says; see the README of the server.
startServer(library.createConnection(library.ProposedFeatures.all), version);
