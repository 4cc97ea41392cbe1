// The test kit of Medusa creates a directory "migrations" wherever a module spec runs.
process.chdir(require("node:os").tmpdir())
