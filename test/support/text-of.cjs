// The build puts the text of such a file into the page; a test in which no page stands starts no worker with it.
module.exports = { __esModule: true, default: "" };
