const char *greeting(void)
{
	return "hello from the build";
}
