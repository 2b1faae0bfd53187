// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>
#include <vector>

std::size_t copied(const char *from);

// `copying text WORD` copies WORD; `copying list N` reads the Nth of three. What is too long or too far
// ends the program.
int main(int argc, char **argv)
{
    if (argc != 3) return 2;
    if (std::strcmp(argv[1], "text") == 0) return copied(argv[2]) == std::strlen(argv[2]) ? 0 : 1;
    const std::vector<int> three{0, 0, 0};
    return three[std::size_t(argv[2][0] - '0')];
}
