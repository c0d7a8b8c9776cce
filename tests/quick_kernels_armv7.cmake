# SPDX-License-Identifier: GPL-3.0-or-later
# Builds kernels and their check for ARMv7 NEON and runs it under the emulator: cmake -DSOURCE= -DBINARY= -DGENERATOR= -P this
foreach(program arm-linux-gnueabihf-gcc arm-linux-gnueabihf-g++ qemu-arm-static)
  find_program(found_${program} ${program})
  if(NOT found_${program})
    message("SKIPPED: ${program} is not installed (apt-get install g++-arm-linux-gnueabihf qemu-user-static)")
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
    -DCMAKE_TOOLCHAIN_FILE=${SOURCE}/tests/arm-linux-gnueabihf.cmake)
run(${CMAKE_COMMAND} --build ${BINARY} --parallel 2 --target kernel_check)

set(ENV{OMP_WAIT_POLICY} passive)
execute_process(COMMAND qemu-arm-static -cpu cortex-a15 ${BINARY}/bin/kernel_check --reduced RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "kernel_check --reduced failed on ARMv7 (${result})")
endif()
