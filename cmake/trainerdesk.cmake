# SPDX-License-Identifier: GPL-3.0-or-later
# Shared build rules: one static library per folder, so that an include which its links do not allow fails to compile.

add_library(td_flags INTERFACE)
target_compile_options(td_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
  -Woverloaded-virtual -Wimplicit-fallthrough)
target_compile_definitions(td_flags INTERFACE QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_ASCII
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(TRAINERDESK_WERROR)
  target_compile_options(td_flags INTERFACE -Werror)
endif()
if(TRAINERDESK_SANITIZE)
  target_compile_options(td_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(td_flags INTERFACE -fsanitize=address,undefined)
endif()
if(TRAINERDESK_FUZZ)
  target_compile_options(td_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
target_link_options(td_flags INTERFACE -Wl,--exclude-libs,libsqlcipher.a -Wl,-z,relro,-z,now)

# td_library(name LINKS lib...): the sources of the current folder as one static library.
function(td_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;PRIVATE_LINKS")
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h *.qrc)
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE td_flags ${arg_PRIVATE_LINKS})
  # Headers are included as "storage/database.h": by layer folder, never by bare name.
  get_filename_component(parent ${CMAKE_CURRENT_SOURCE_DIR} DIRECTORY)
  target_include_directories(${name} PUBLIC ${parent})
endfunction()

# td_test(name LINKS lib... [GUI]): tests/<folder>/tst_<name>.cpp as one ctest program.
function(td_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "TIMEOUT" "LINKS;SOURCES")
  add_executable(tst_${name} tst_${name}.cpp ${arg_SOURCES})
  target_link_libraries(tst_${name} PRIVATE td_flags td_test_support Qt6::Test ${arg_LINKS})
  add_test(NAME ${name} COMMAND tst_${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 240)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=America/Toronto;LC_ALL=C.UTF-8;LANGUAGE=;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()

# SQLCipher, linked statically with its symbols hidden: the shared library crashes in a process that has loaded libsqlite3 first.
find_library(SQLCIPHER_ARCHIVE NAMES libsqlcipher.a REQUIRED)
add_library(td_sqlcipher INTERFACE)
target_include_directories(td_sqlcipher SYSTEM INTERFACE /usr/include/sqlcipher)
target_compile_definitions(td_sqlcipher INTERFACE SQLITE_HAS_CODEC)
target_link_libraries(td_sqlcipher INTERFACE ${SQLCIPHER_ARCHIVE} OpenSSL::Crypto m dl pthread)
