# SPDX-License-Identifier: GPL-3.0-or-later
# Builds kernels and their check for another machine's vectors and runs it under an emulator:
# cmake -DMACHINE=arm-linux-gnueabihf|aarch64-linux-gnu -DSOURCE= -DBINARY= -DGENERATOR= -P this
if(MACHINE MATCHES "^aarch64")
  set(emulator qemu-aarch64-static -cpu cortex-a53)
else()
  set(emulator qemu-arm-static -cpu cortex-a15)
endif()
list(GET emulator 0 emulator_program)
foreach(program ${MACHINE}-gcc ${MACHINE}-g++ ${emulator_program})
  find_program(found_${program} ${program})
  if(NOT found_${program})
    message("SKIPPED: ${program} is not installed (apt-get install g++-${MACHINE} qemu-user-static)")
    return()
  endif()
endforeach()

function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "'${ARGV}' failed (${result}):\n${output}")
  endif()
endfunction()
run(${CMAKE_COMMAND} -S ${SOURCE} -B ${BINARY} -G ${GENERATOR} -DTASO_KERNELS_ONLY=ON -DTASO_WERROR=ON -DCMAKE_BUILD_TYPE=Release
    -DCMAKE_TOOLCHAIN_FILE=${SOURCE}/tests/support/${MACHINE}.cmake)
run(${CMAKE_COMMAND} --build ${BINARY} --parallel 2 --target kernel_check)

set(ENV{OMP_WAIT_POLICY} passive)
execute_process(COMMAND ${emulator} ${BINARY}/bin/kernel_check --reduced RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "kernel_check --reduced failed for ${MACHINE} (${result})")
endif()
